package dev.gradus.media;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.platform.i18n.Messages;
import dev.gradus.testing.IntegrationTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

@IntegrationTest
class MediaStartTest {

    @Autowired
    private MediaLibrary library;

    @Autowired
    private Messages messages;

    @Value("${gradus.home}")
    private Path home;

    @Test
    void filesLieInTheDataFolder() throws IOException {
        StoreResult result = library.store(
                new ByteArrayInputStream("WEBVTT\n\n00:01.000 --> 00:02.000\nA puddle".getBytes(UTF_8)),
                "a.vtt",
                ActiveParts.REFUSE,
                null,
                null);

        Sha256 digest = ((StoreResult.Stored) result).file().sha256();
        assertThat(library.rendition(digest).orElseThrow().path()).startsWith(home.resolve("media"));
    }

    @ParameterizedTest
    @EnumSource
    void everyRefusalHasWords(RefusalReason reason) {
        assertThat(messages.get(Locale.ENGLISH, reason.messageKey(), 1, 2, 3)).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void everyRemovalHasWords(Removal.Part part) {
        assertThat(messages.get(Locale.ENGLISH, new Removal(7, part, "x").messageKey(), 7, "x"))
                .contains("7", "x");
    }
}
