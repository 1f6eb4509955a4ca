package dev.gradus.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Random;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {

    private static final Set<String> CORE = Set.of(
            "math",
            "semantics",
            "annotation",
            "mrow",
            "mi",
            "mn",
            "mo",
            "mtext",
            "mspace",
            "mfrac",
            "msqrt",
            "mroot",
            "msub",
            "msup",
            "msubsup",
            "munder",
            "mover",
            "munderover",
            "mtable",
            "mtr",
            "mtd");
    private static final Set<String> ATTRIBUTES =
            Set.of("display", "encoding", "stretchy", "width", "linethickness", "accent", "mathvariant");

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
                    x^2                        ! <msup><mi>x</mi><mn>2</mn></msup>
                    x_{n+1}'                   ! <msubsup><mi>x</mi><mrow><mi>n</mi><mo>+</mo><mn>1</mn></mrow><mo>′</mo></msubsup>
                    \\frac12                    ! <mfrac><mn>1</mn><mn>2</mn></mfrac>
                    \\sqrt[3]{x}                ! <mroot><mrow><mi>x</mi></mrow><mrow><mn>3</mn></mrow></mroot>
                    1,000.5\\%                  ! <mn>1,000.5</mn><mi>%</mi>
                    速度=3                      ! <mtext>速度</mtext><mo>=</mo><mn>3</mn>
                    \\mathrm{kg}                ! <mrow><mi mathvariant="normal">k</mi><mi mathvariant="normal">g</mi></mrow>
                    \\ce{SO4^2-}                ! <mrow><msup><msub><mi mathvariant="normal">SO</mi><mn>4</mn></msub><mn>2−</mn></msup></mrow>
                    \\mathbb{R}                 ! <mi>ℝ</mi>
                    """)
    void latexBecomesMathMl(String tex, String mathMl) {
        assertThat(Formula.mathMl(tex, false))
                .hasValueSatisfying(
                        all -> assertThat(all).contains("<semantics><mrow>" + mathMl + "</mrow><annotation"));
    }

    @Test
    void limitsStandAboveAndBelowOnlyWhereThereIsRoom() {
        assertThat(Formula.mathMl("\\sum_{i=1}^n i", true))
                .hasValueSatisfying(all -> assertThat(all).contains("<munderover>", "display=\"block\""));
        assertThat(Formula.mathMl("\\sum_{i=1}^n i", false))
                .hasValueSatisfying(all -> assertThat(all).contains("<msubsup>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\newcommand{\\x}{\\x\\x}\\x",
                "\\def\\x{y}",
                "\\href{javascript:alert(1)}{x}",
                "\\input{/etc/passwd}",
                "\\frac{1}",
                "}",
                "{",
                "\\",
                "\\left( x",
                "\\begin{matrix} x",
                "\\end{x}",
                "\\sqrt[",
                "\\text{",
                "x^",
                "$",
                "\\begin{a}x\\end{b}",
                " "
            })
    void whatIsNotUnderstoodIsNotGuessed(String tex) {
        assertThat(Formula.mathMl(tex, true)).isEmpty();
    }

    @Test
    void tooLongAndTooDeepAreNoFormulas() {
        assertThat(Formula.mathMl("x".repeat(Formula.LONGEST + 1), true)).isEmpty();
        assertThat(Formula.mathMl("{".repeat(900) + "}".repeat(900), true)).isEmpty();
        assertThat(Formula.mathMl("\\vec".repeat(400) + "x", true)).isEmpty();
        assertThat(Formula.mathMl("\\sqrt[\\sqrt[".repeat(100), true)).isEmpty();
    }

    /** Whatever somebody writes, what comes out is well-formed, and of the few elements that nothing can hide in. */
    @Test
    void nothingButKnownElementsComesOutOfAnything() throws XMLStreamException {
        var pieces = List.of(
                "\\frac",
                "\\sqrt",
                "{",
                "}",
                "^",
                "_",
                "x",
                "12",
                "&",
                "\\\\",
                "\\left(",
                "\\right)",
                "\\begin{pmatrix}",
                "\\end{pmatrix}",
                "\\text{<b>&amp;\"}",
                "<script>",
                "\\ce{H2O}",
                "'",
                "\\sum",
                "\\vec",
                " ",
                "水",
                "\"",
                "\\mathrm{m}",
                "\\not",
                "\\{",
                "😀",
                "\\underbrace",
                "\\operatorname{<i>}");
        var random = new Random(7);
        int understood = 0;
        for (int i = 0; i < 3000; i++) {
            var tex = new StringBuilder();
            for (int length = 1 + random.nextInt(7); length > 0; length--) {
                tex.append(pieces.get(random.nextInt(pieces.size())));
            }
            var all = Formula.mathMl(tex.toString(), random.nextBoolean());
            if (all.isPresent()) {
                understood++;
                check(tex.toString(), all.get());
            }
        }
        assertThat(understood).isGreaterThan(300);
    }

    private static void check(String tex, String xml) throws XMLStreamException {
        var reader = XMLInputFactory.newDefaultFactory().createXMLStreamReader(new StringReader(xml));
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                assertThat(CORE).as(tex).contains(reader.getLocalName());
                for (int i = 0; i < reader.getAttributeCount(); i++) {
                    assertThat(ATTRIBUTES).as(tex).contains(reader.getAttributeLocalName(i));
                }
            }
        }
    }
}
