package dev.gradus.media;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MediaCheckTest {

    @TempDir
    Path root;

    @Test
    void theBytesDecideAndNotTheName() throws IOException {
        assertThat(check(Samples.png(4, 3))).isEqualTo(new CheckResult.Sound(MediaKind.PNG, List.of()));
        assertThat(check(Samples.latin1("%PDF-1.7"))).isEqualTo(Refused.because(RefusalReason.TYPE_NOT_TAKEN, "PDF"));
        assertThat(check(Samples.latin1("hello"))).isEqualTo(Refused.because(RefusalReason.UNKNOWN_TYPE));
        assertThat(check(new byte[0])).isEqualTo(Refused.because(RefusalReason.EMPTY));
    }

    @Test
    void aDrawingIsJudgedToTheEnd() throws IOException {
        assertThat(check(Samples.svg("<script/>")))
                .isEqualTo(
                        new CheckResult.Sound(MediaKind.SVG, List.of(new Removal(1, Removal.Part.ELEMENT, "script"))));
        assertThat(check("<p>text".getBytes(UTF_8))).isEqualTo(Refused.because(RefusalReason.UNKNOWN_TYPE));
    }

    @Test
    void aDrawingMayHaveOneMegabyte() throws IOException {
        byte[] large = Samples.svg("<desc>" + "x".repeat(1024 * 1024) + "</desc>");

        assertThat(check(large)).isEqualTo(Refused.because(RefusalReason.TOO_MANY_BYTES, MediaKind.SVG, 1));
    }

    @Test
    void aPictureIsJudgedByItsHeader() throws IOException {
        assertThat(check(Samples.pngHeader(60_000, 60_000)))
                .isEqualTo(Refused.because(RefusalReason.TOO_MANY_PIXELS, 60_000, 60_000, 50));
    }

    @Test
    void captionsAreUtf8() throws IOException {
        assertThat(check("WEBVTT\n\n水".getBytes(UTF_8))).isInstanceOf(CheckResult.Sound.class);
        assertThat(check(Samples.latin1("WEBVTT\n\n\u00e4 \u00ff")))
                .isEqualTo(Refused.because(RefusalReason.BROKEN_CAPTIONS));
    }

    private CheckResult check(byte[] bytes) throws IOException {
        return MediaCheck.check(Samples.file(root, bytes));
    }
}
