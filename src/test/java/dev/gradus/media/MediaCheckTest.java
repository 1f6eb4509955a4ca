package dev.gradus.media;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediaCheckTest {

    private static final String CUE = "00:01.000 --> 00:02.000\n水\n\n";
    private static final String CAPTIONS = "WEBVTT\n\n" + CUE;

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
        assertThat(check(CAPTIONS.getBytes(UTF_8))).isInstanceOf(CheckResult.Sound.class);
        assertThat(check(Samples.latin1("WEBVTT\n\n\u00e4 \u00ff")))
                .isEqualTo(Refused.because(RefusalReason.BROKEN_CAPTIONS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uFEFFWEBVTT - The puddle\nKind: captions\n\nNOTE by Li Na\n\nSTYLE\n::cue { color: yellow }\n\n"
                        + CUE,
                "WEBVTT\r\n\r\n1\r\n00:00:01.000 --> 100:00:02.500 line:0 align:start\r\n<v Li Na>水<script>\r\nand more\r\n",
                "WEBVTT\n\nREGION\nid:a width:40%\n\n" + CUE,
            })
    void captionsAsOtherProgramsWriteThemAreTaken(String text) throws IOException {
        assertThat(check(text.getBytes(UTF_8))).isInstanceOf(CheckResult.Sound.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "WEBVTT||Only words ~ CAPTIONS_MALFORMED ~ 3",
                "WEBVTT||00:01.000 --> 00:02,000|a ~ CAPTIONS_MALFORMED ~ 3",
                "WEBVTT||00:01.000-->00:02.000|a ~ CAPTIONS_MALFORMED ~ 3",
                "WEBVTT||00:02.000 --> 00:01.000|a ~ CAPTIONS_MALFORMED ~ 3",
                "WEBVTT||00:01.000 --> 00:02.000 onclick:x|a ~ CAPTIONS_MALFORMED ~ 3",
                "WEBVTT||00:01.000 --> 00:02.000|a|00:02.000 --> 00:03.000|b ~ CAPTIONS_MALFORMED ~ 5",
                "WEBVTT|00:01.000 --> 00:02.000|a ~ CAPTIONS_MALFORMED ~ 2",
                "WEBVTT||STYLE|::cue { background: url(https://evil.example/a) } ~ CAPTIONS_STYLE ~ 4",
                "WEBVTT||STYLE|@import 'a.css'; ~ CAPTIONS_STYLE ~ 4",
            })
    void captionsThatWouldNotShowOrCouldLoadAreRefusedWithTheirLine(String text, RefusalReason reason, int line)
            throws IOException {
        assertThat(check(text.replace('|', '\n').getBytes(UTF_8))).isEqualTo(Refused.because(reason, line));
    }

    @Test
    void captionsSaySomethingAndNotWithoutEnd() throws IOException {
        assertThat(check("WEBVTT\n\nNOTE nothing\n".getBytes(UTF_8)))
                .isEqualTo(Refused.because(RefusalReason.CAPTIONS_EMPTY));
        assertThat(check(("WEBVTT\n\n" + CUE.repeat(20_001)).getBytes(UTF_8)))
                .isEqualTo(Refused.because(RefusalReason.CAPTIONS_TOO_MANY, 20_000));
        assertThat(check(("WEBVTT\n\nNOTE " + "x".repeat(1024 * 1024)).getBytes(UTF_8)))
                .isEqualTo(Refused.because(RefusalReason.TOO_MANY_BYTES, MediaKind.VTT, 1));
    }

    private CheckResult check(byte[] bytes) throws IOException {
        return MediaCheck.check(Samples.file(root, bytes));
    }
}
