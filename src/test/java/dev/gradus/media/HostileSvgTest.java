package dev.gradus.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Drawings that want to act or to reach out: what is served of them is inert, and it is said that something is gone. */
class HostileSvgTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<script href='https://evil.example/x.js'/>",
                "<g><s:script xmlns:s='http://www.w3.org/2000/svg'>alert(1)</s:script></g>",
                "<SCRIPT>alert(1)</SCRIPT>",
                "<h:script xmlns:h='http://www.w3.org/1999/xhtml'>alert(1)</h:script>",
                "<foreignObject><iframe xmlns='http://www.w3.org/1999/xhtml' src='javascript:alert(1)'/></foreignObject>",
                "<h:iframe xmlns:h='http://www.w3.org/1999/xhtml' src='https://evil.example'/>",
                "<h:link xmlns:h='http://www.w3.org/1999/xhtml' rel='stylesheet' href='https://evil.example'/>",
                "<m:math xmlns:m='http://www.w3.org/1998/Math/MathML' href='javascript:alert(1)'/>",
                "<x:handler xmlns:x='urn:mine'>alert(1)</x:handler>",
                "<handler type='application/ecmascript'>alert(1)</handler>",
                "<rect onclick='alert(1)'/>",
                "<rect onfocusin='alert(1)' tabindex='0'/>",
                "<rect ONLOAD='alert(1)'/>",
                "<animate onbegin='alert(1)' attributeName='x' dur='1s'/>",
                "<a href='javascript:alert(1)'><rect/></a>",
                "<a xlink:href='javascript:alert(1)'><rect/></a>",
                "<a href='&#106;ava&#9;script:alert(1)'><rect/></a>",
                "<a href='https://evil.example'><rect/></a>",
                "<a href='//evil.example/#a'><rect/></a>",
                "<a href='data:text/html,&lt;script&gt;alert(1)&lt;/script&gt;'><rect/></a>",
                "<use href='https://evil.example/x.svg#a'/>",
                "<use href='data:image/svg+xml;base64,PHN2Zy8+#a'/>",
                "<use href='file.svg#a'/>",
                "<rect href='#a'/>",
                "<image href='https://evil.example/track.png'/>",
                "<image href='data:image/svg+xml,&lt;svg onload=alert(1)&gt;'/>",
                "<image href='data:image/png;base64,PHNjcmlwdD4='/>",
                "<image href='data:text/html;base64,PHNjcmlwdD4='/>",
                "<feImage href='https://evil.example/x.png'/>",
                "<textPath xlink:href='http://evil.example#p'>a</textPath>",
                "<set attributeName='href' to='javascript:alert(1)'/>",
                "<a><animate attributeName='xlink:href' values='javascript:alert(1)'/></a>",
                "<set attributeName='onmouseover' to='alert(1)'/>",
                "<set attributeName='style' to='fill:red'/>",
                "<animate attributeName='fill' values='url(https://evil.example/x)'/>",
                "<rect fill='url(https://evil.example/x#a)'/>",
                "<rect fill=\"URL( 'https://evil.example/x#a' )\"/>",
                "<rect mask='url(//evil.example/x#a)'/>",
                "<rect filter='url(data:image/svg+xml,x#f)'/>",
                "<rect cursor='url(https://evil.example/c.cur), auto'/>",
                "<rect style='fill:url(https://evil.example/x)'/>",
                "<rect style='fill:\\75 rl(https://evil.example/x)'/>",
                "<rect style='background:url(javascript:alert(1))'/>",
                "<rect style=\"background-image:image-set('https://evil.example/x' 1x)\"/>",
                "<rect style='width:expression(alert(1))'/>",
                "<rect style='-moz-binding:url(https://evil.example/x)'/>",
                "<rect style='behavior:url(x.htc)'/>",
                "<style>@import 'https://evil.example/x.css';</style>",
                "<style>@\\69mport 'https://evil.example/x.css';</style>",
                "<style>/* '@import \"https://evil.example\"; */</style>",
                "<style>rect{fill:url(https://evil.example/x)}</style>",
                "<style>rect{fill:u\\72l(https://evil.example/x)}</style>",
                "<style>rect{behavi\\6f r:x}</style>",
                "<style>@font-face{font-family:x;src:url(https://evil.example/x)}</style>",
                "<style>rect{background:src('https://evil.example/x')}</style>",
                "<style><![CDATA[</style><script>alert(1)</script>]]></style>",
                "<style type='text/x-scriptlet'>alert(1)</style>",
                "<g xml:base='https://evil.example/'><use href='#a'/></g>",
                "<?xml-stylesheet href='https://evil.example/x.css'?>",
                "<iframe src='https://evil.example'/>",
                "<audio src='https://evil.example/a.mp3'/>",
                "<video href='https://evil.example/a.mp4'/>",
                "<embed src='javascript:alert(1)'/>",
                "<discard href='https://evil.example'/>",
                "<cursor href='https://evil.example/c'/>",
                "<font-face-uri href='https://evil.example/f'/>",
                "<mpath href='https://evil.example#p'/>",
                "<rect src='https://evil.example'/>",
                "<linearGradient href='https://evil.example#g'/>"
            })
    void itIsRemovedAndSaid(String content) {
        SvgResult.Cleaned cleaned = cleaned(content);

        assertThat(cleaned.removals()).isNotEmpty();
        assertInert(cleaned.text());
    }

    @Test
    void whatIsHiddenInAnElementThatGoesIsGoneWithIt() {
        assertThat(cleaned("<foreignObject><g id='inner'><script>x</script></g></foreignObject><rect/>")
                        .text())
                .doesNotContain("inner")
                .contains("<rect/>");
    }

    @Test
    void markupInTextStaysText() {
        SvgResult.Cleaned cleaned = cleaned("<title>&lt;script&gt;alert(1)&lt;/script&gt;</title>"
                + "<text aria-label='\"&gt;&lt;img onerror=x&gt;'><![CDATA[<script>alert(1)</script>]]></text>");

        assertThat(cleaned.text()).doesNotContain("<script", "<img");
    }

    @Test
    void anAttributeNamedLikeAnElementCannotBreakOut() {
        assertThat(cleaned("<g id='\"/&gt;&lt;script&gt;alert(1)'/>").text()).doesNotContain("<script");
    }

    static Stream<String> bombs() {
        String laughs = "<!DOCTYPE svg [<!ENTITY a0 'ha'>"
                + IntStream.range(1, 10)
                        .mapToObj(i -> "<!ENTITY a" + i + " '" + ("&a" + (i - 1) + ";").repeat(10) + "'>")
                        .reduce("", String::concat)
                + "]><svg><text>&a9;</text></svg>";
        String uses = "<svg><g id='a0'><rect/></g>"
                + IntStream.range(1, 12)
                        .mapToObj(i -> "<g id='a" + i + "'>" + ("<use href='#a" + (i - 1) + "'/>").repeat(10) + "</g>")
                        .reduce("", String::concat)
                + "</svg>";
        String patterns = "<svg><rect id='a0'/>"
                + IntStream.range(1, 12)
                        .mapToObj(i -> "<pattern id='a" + i + "'>"
                                + ("<rect style='fill:url(#a" + (i - 1) + ")'/>").repeat(10) + "</pattern>")
                        .reduce("", String::concat)
                + "</svg>";
        String chain = "<svg><g id='a0'/>"
                + IntStream.range(1, 10_000)
                        .mapToObj(i -> "<g id='a" + i + "'><use href='#a" + (i - 1) + "'/></g>")
                        .reduce("", String::concat)
                + "</svg>";
        return Stream.of(
                laughs,
                uses,
                patterns,
                chain,
                "<svg><g id='a'><use href='#b'/></g><g id='b'><use href='#a'/></g></svg>",
                "<svg>" + "<g>".repeat(5000) + "</g>".repeat(5000) + "</svg>",
                "<svg><script>" + "<g>".repeat(5000) + "</g>".repeat(5000) + "</script></svg>",
                "<svg>" + "<g/>".repeat(60_000) + "</svg>",
                "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><svg><text>&x;</text></svg>",
                "<!DOCTYPE svg [<!ENTITY x '<script>alert(1)</script>'>]><svg>&x;</svg>",
                "<!DOCTYPE svg [<!ENTITY % x SYSTEM 'https://evil.example/x.dtd'> %x;]><svg>&y;</svg>",
                "<svg "
                        + IntStream.range(0, 20_000)
                                .mapToObj(i -> "a" + i + "=''")
                                .reduce("", (a, b) -> a + " " + b) + "/>");
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void aBombIsRefusedAtOnce(String bomb) {
        SvgResult result =
                assertTimeoutPreemptively(Duration.ofSeconds(15), () -> SvgCleaner.clean(bomb.getBytes(UTF_8)));

        assertThat(result).isInstanceOf(Refused.class);
    }

    /** The middle part a hundred thousand times over. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "<svg><rect fill='|aaaaaaaa|'/></svg>",
                "<svg><rect fill='|a(|'/></svg>",
                "<svg><rect fill='|url(#|'/></svg>",
                "<svg><rect fill='|url   |'/></svg>",
                "<svg><rect style='|;:;(|'/></svg>",
                "<svg><rect style='|fill:red;|'/></svg>",
                "<svg><style>|aaaaaaaa|</style></svg>",
                "<svg><style>|@ |</style></svg>",
                "<svg><style>|a<!-- -->|</style></svg>",
                "<svg><use href='#|aaaaaaaa|'/></svg>",
                "<svg><image href='data:image/png;base64,|AAAAAAAA|'/></svg>",
                "<svg width='1|&#32;     |x'/>",
                "<svg viewBox='|1, |x'/>",
                "<svg xmlns:a='|aaaaaaaa|'><a:b/><a:b/></svg>",
                "<svg>|<?a b?>|</svg>",
                "<!-- |- |--><svg/>",
            })
    void aMegabyteOfAnythingTakesNoTime(String before, String again, String after) {
        String large = before + again.repeat(100_000) + after;

        SvgResult result =
                assertTimeoutPreemptively(Duration.ofSeconds(15), () -> SvgCleaner.clean(large.getBytes(UTF_8)));
        assertThat(result).isNotNull();
    }

    @Test
    void entitiesAreNamedAsTheReason() {
        String entities = "<!DOCTYPE svg [\n<!ENTITY x 'y'>]>\n<svg>&x;</svg>";

        assertThat(SvgCleaner.clean(entities.getBytes(UTF_8)))
                .isEqualTo(Refused.because(RefusalReason.SVG_ENTITIES, 3));
    }

    @Test
    void aPictureInsideMayNotBeABombEither() {
        String bomb = Base64.getEncoder().encodeToString(Samples.pngHeader(60_000, 60_000));

        assertThat(cleaned("<image href='data:image/png;base64," + bomb + "'/>").removals())
                .hasSize(1);
    }

    @Test
    void aPictureInsideWithAChunkThatLeadsNowhereIsRemoved() {
        byte[] circle = Samples.joined(out -> {
            out.write(Samples.pngHeader(2, 2));
            out.writeInt(-12);
            out.writeBytes("IDAT");
        });
        String picture =
                "<image href='data:image/png;base64," + Base64.getEncoder().encodeToString(circle) + "'/>";

        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(15), () -> cleaned(picture))
                        .removals())
                .hasSize(1);
    }

    @Test
    void aPictureInsideIsServedAsWhatItIs() {
        String png = Base64.getEncoder().encodeToString(Samples.png(2, 2));

        assertThat(cleaned("<image href='data:image/jpeg;base64," + png + "'/>").text())
                .contains("href=\"data:image/png;base64,");
    }

    @Test
    void aPhotographInsideDoesNotSayWhereItWasTaken() {
        byte[] photograph = Samples.photograph(8, 8, 1);

        String served = cleaned("<image href='data:image/jpeg;base64,"
                        + Base64.getEncoder().encodeToString(photograph) + "'/>")
                .text();

        byte[] inside = Base64.getDecoder().decode(served.replaceAll("(?s).*base64,([^\"]*)\".*", "$1"));
        assertThat(new String(inside, ISO_8859_1)).doesNotContain(Samples.SECRET_PLACE, "Exif");
        assertThat(Samples.decoded(inside).getWidth()).isEqualTo(8);
    }

    private static void assertInert(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        assertThat(lower)
                .doesNotContain(
                        "script",
                        "evil.example",
                        "alert",
                        "foreignobject",
                        "iframe",
                        "@import",
                        "expression",
                        "binding",
                        "onclick",
                        "onload",
                        "data:",
                        "file.svg",
                        "xml:base");
    }

    private static SvgResult.Cleaned cleaned(String content) {
        return (SvgResult.Cleaned) SvgCleaner.clean(Samples.svg(content));
    }
}
