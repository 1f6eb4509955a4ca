package dev.gradus.media;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

class SubRipTest {

    private static final String FILE = """
            1
            00:00:01,000 --> 00:00:02,500
            The puddle dries.

            2
            00:01:03,5 --> 00:01:05,000 X1:0 X2:100
            水洼干了。
            """.replace("\n", "\r\n");

    @Test
    void itBecomesWebVttWithTheSameTimesAndWords() throws IOException {
        assertThat(webVtt(FILE.getBytes(UTF_8))).isEqualTo("""
                WEBVTT

                00:00:01.000 --> 00:00:02.500
                The puddle dries.

                00:01:03.500 --> 00:01:05.000
                水洼干了。
                """);
    }

    @Test
    void itMayBeginWithAMarkOrBeInAnotherEncoding() throws IOException {
        var expected = webVtt(FILE.getBytes(UTF_8));
        assertThat(webVtt(("\uFEFF" + FILE).getBytes(UTF_8))).isEqualTo(expected);
        assertThat(webVtt(FILE.getBytes(UTF_16))).isEqualTo(expected);
        assertThat(webVtt(FILE.getBytes(Charset.forName("GBK")))).isEqualTo(expected);
    }

    @Test
    void whatColoursAndPlacesWordsGoesAndTheWordsStay() throws IOException {
        var text = webVtt("""
                1
                00:00:01,000 --> 00:00:02,000
                {\\an8}<font color="red">A</font> <I>b</I> & 1 < 2 --> c

                still said

                3
                00:00:09,000 --> 00:00:08,000
                <script>x</script>
                4
                00:00:10,0 --> 00:00:11,0
                """.getBytes(UTF_8));
        assertThat(text).isEqualTo("""
                WEBVTT

                00:00:01.000 --> 00:00:02.000
                A <i>b</i> &amp; 1 &lt; 2 → c
                still said

                00:00:09.000 --> 00:00:10.000
                x
                """);
    }

    @Test
    void everythingItGivesIsTakenAsCaptions() throws IOException {
        assertThat(CaptionsCheck.fault(webVtt(FILE.getBytes(UTF_8)).getBytes(UTF_8)))
                .isEmpty();
        var unknown = FILE.replace("puddle", "pu\u00e4ddle").getBytes(Charset.forName("windows-1252"));
        assertThat(CaptionsCheck.fault(
                        SubRip.asWebVtt(new ByteArrayInputStream(unknown)).readAllBytes()))
                .contains(Refused.because(RefusalReason.BROKEN_CAPTIONS));
        var tooLong = (FILE + "x".repeat(1024 * 1024)).getBytes(UTF_8);
        assertThat(SubRip.asWebVtt(new ByteArrayInputStream(tooLong)).readAllBytes())
                .startsWith("WEBVTT".getBytes(UTF_8))
                .hasSizeGreaterThan(1024 * 1024);
    }

    @Test
    void anyOtherFileIsLeftAlone() throws IOException {
        for (var other :
                new String[] {"WEBVTT\n\n00:01.000 --> 00:02.000\na\n", "1\nnothing timed", "", "\u0001\u0002\u0003"}) {
            assertThat(webVtt(other.getBytes(UTF_8))).isEqualTo(other);
        }
    }

    private static String webVtt(byte[] file) throws IOException {
        return new String(SubRip.asWebVtt(new ByteArrayInputStream(file)).readAllBytes(), UTF_8);
    }
}
