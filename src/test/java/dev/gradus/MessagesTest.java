package dev.gradus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");

    static Stream<String> bundles() throws IOException {
        try (var files = Files.list(MESSAGES)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.contains("_"))
                    .map(name -> name.replace(".properties", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void englishAndChineseSayTheSameThings(String bundle) throws IOException {
        assertThat(read(bundle + "_zh_CN").keySet()).isEqualTo(read(bundle).keySet());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyTextIsWellFormedAndNotEmpty(String bundle) throws IOException {
        for (var name : new String[] {bundle, bundle + "_zh_CN"}) {
            assertThat(read(name)).allSatisfy((key, text) -> {
                assertThat(text).as(key).isNotBlank();
                assertThat(new MessageFormat(text, Locale.ENGLISH)).as(key).isNotNull();
            });
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyBundleIsLoaded(String bundle) throws IOException {
        assertThat(Files.readString(Path.of("src/main/resources/application.yaml")))
                .contains("messages/" + bundle);
    }

    private static Map<String, String> read(String name) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(MESSAGES.resolve(name + ".properties"), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        var texts = new TreeMap<String, String>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }
}
