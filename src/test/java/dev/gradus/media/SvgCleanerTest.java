package dev.gradus.media;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SvgCleanerTest {

    private static final String PNG =
            "data:image/png;base64," + Base64.getEncoder().encodeToString(Samples.png(2, 2));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rect id=\"a\" x=\"1\" y=\"2\" width=\"3\" height=\"4\" fill=\"#268\" stroke=\"none\"/>",
                "<g transform=\"translate(1 2) rotate (45)\"><path d=\"M0 0L1 1z\" fill=\"url(#sky)\"/></g>",
                "<defs><linearGradient id=\"sky\"><stop offset=\"0\" stop-color=\"rgb(1,2,3)\"/></linearGradient></defs>",
                "<text x=\"1\" y=\"2\" font-family=\"Georgia, serif\">Rain &amp; <tspan>wind</tspan> (a cycle)</text>",
                "<title>水洼</title><desc>Why it &lt;shrinks&gt;</desc>",
                "<style>.a{fill:red}@media (prefers-color-scheme:dark){.a:not(.b){fill:url(#sky)}}</style>",
                "<style>@keyframes drip{from{opacity:0}to{opacity:1}}.a{animation:drip 2s}</style>",
                "<use href=\"#a\" x=\"3\"/>",
                "<image href=\"" + "%PNG%" + "\" width=\"4\" height=\"4\"/>",
                "<rect style=\"fill:#fff;font-family:'A;B'\"/>",
                "<circle r=\"1\"><animate attributeName=\"r\" values=\"1;2;1\" dur=\"3s\" repeatCount=\"indefinite\"/></circle>",
                "<g role=\"img\" aria-label=\"Rain (light)\" class=\"a b\"/>",
                "<text xml:space=\"preserve\">  a</text>",
                "<filter id=\"f\"><feGaussianBlur stdDeviation=\"2\"/></filter><g filter=\"url(#f)\"/>"
            })
    void whatDrawingsAreMadeOfStays(String content) {
        String drawing = content.replace("%PNG%", PNG);

        SvgResult.Cleaned cleaned = cleaned(drawing);

        assertThat(cleaned.removals()).isEmpty();
        assertThat(cleaned.text())
                .isEqualTo("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 30\">" + drawing + "</svg>\n");
    }

    @Test
    void cleaningTwiceChangesNothing() {
        String once = cleaned("<script>x</script><g onclick=\"x\" id=\"a\"><text>a &amp; b\r\n</text></g>")
                .text();

        assertThat(SvgCleaner.clean(once.getBytes(UTF_8)))
                .isEqualTo(new SvgResult.Cleaned(once, 40, 30, java.util.List.of()));
    }

    @Test
    void aRemovalNamesTheLineWhereItsElementBegins() {
        SvgResult.Cleaned cleaned = cleaned("\n<g>\n  <rect\n    onload='x'/>\n</g>\n<script>x</script>");

        assertThat(cleaned.removals())
                .containsExactly(
                        new Removal(3, Removal.Part.ATTRIBUTE, "onload"),
                        new Removal(6, Removal.Part.ELEMENT, "script"));
    }

    @Test
    void whatDrawingProgramsNoteForThemselvesGoesWithoutMention() {
        SvgResult.Cleaned cleaned = cleaned("""
                <!-- Created with a drawing program -->
                <metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></metadata>
                <i:view xmlns:i="http://www.inkscape.org/namespaces/inkscape" i:zoom="2"/>
                <g xmlns:i="http://www.inkscape.org/namespaces/inkscape" i:label="Layer" data-name="x"
                   style="-inkscape-stroke:none;fill:red"/>""");

        assertThat(cleaned.removals()).isEmpty();
        assertThat(cleaned.text()).contains("<g style=\"fill:red\"/>").doesNotContain("inkscape", "RDF", "program");
    }

    @Test
    void theOlderFormOfAReferenceBecomesTheNewer() {
        assertThat(cleaned("<use xlink:href='#a'/>").text()).contains("<use href=\"#a\"/>");
    }

    @Test
    void aDocumentTypeIsNotRead() {
        String doctype = "<?xml version=\"1.0\"?><!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\""
                + " \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">\n<svg xmlns=\"http://www.w3.org/2000/svg\"/>";

        assertThat(clean(doctype)).isInstanceOf(SvgResult.Cleaned.class);
    }

    @Test
    void theSizeComesFromTheDrawingOrItsViewBox() {
        assertSize("width='120px' height='80.2'", 120, 81);
        assertSize("viewBox='0 0 400,300'", 400, 300);
        assertSize("width='100%' viewBox='0 0 40 30'", 40, 30);
        assertThat(((SvgResult.Cleaned) clean("<svg width='10em' height='0'/>")).width())
                .isNull();
    }

    @Test
    void aDrawingWithoutNamespaceIsGivenOne() {
        assertThat(((SvgResult.Cleaned) clean("<svg><rect/></svg>")).text())
                .isEqualTo("<svg xmlns=\"http://www.w3.org/2000/svg\"><rect/></svg>\n");
    }

    @Test
    void otherXmlIsNoDrawing() {
        assertThat(clean("<note>hi</note>")).isEqualTo(Refused.because(RefusalReason.UNKNOWN_TYPE));
        assertThat(clean("<svg xmlns='http://www.w3.org/1999/xhtml'/>"))
                .isEqualTo(Refused.because(RefusalReason.UNKNOWN_TYPE));
    }

    @Test
    void brokenXmlIsRefusedWithItsLine() {
        assertThat(clean("<svg>\n<g>\n</svg>")).isEqualTo(Refused.because(RefusalReason.SVG_MALFORMED, 3));
        assertThat(clean("<svg/>\n<script/>")).isEqualTo(Refused.because(RefusalReason.SVG_MALFORMED, 2));
    }

    private static void assertSize(String attributes, int width, int height) {
        SvgResult.Cleaned cleaned = (SvgResult.Cleaned) clean("<svg " + attributes + "/>");
        assertThat(cleaned.width()).isEqualTo(width);
        assertThat(cleaned.height()).isEqualTo(height);
    }

    private static SvgResult.Cleaned cleaned(String content) {
        return (SvgResult.Cleaned) SvgCleaner.clean(Samples.svg(content));
    }

    private static SvgResult clean(String document) {
        return SvgCleaner.clean(document.getBytes(UTF_8));
    }
}
