package dev.gradus.intake;

import static dev.gradus.intake.Docx.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.dialect.Block.Paragraph;
import dev.gradus.dialect.Inline;
import dev.gradus.dialect.Inline.Formula;
import dev.gradus.intake.IntakeResult.Read;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Equations of Word, written as Word writes them: {@code r(x)} stands for a run with these letters. */
class EquationsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '\0',
            value = {
                "r(𝑥+1) ~ x+1",
                "<m:f><m:num>r(a)</m:num><m:den>r(b)</m:den></m:f> ~ \\frac{a}{b}",
                "<m:f><m:fPr><m:type m:val=\"lin\"/></m:fPr><m:num>r(a)</m:num><m:den>r(b)</m:den></m:f> ~ {a}/{b}",
                "<m:sSup><m:e>r(x)</m:e><m:sup>r(2)</m:sup></m:sSup> ~ {x}^{2}",
                "<m:sSubSup><m:e>r(a)</m:e><m:sub>r(n)</m:sub><m:sup>r(2)</m:sup></m:sSubSup> ~ {a}_{n}^{2}",
                "<m:sPre><m:sub>r(6)</m:sub><m:sup>r(14)</m:sup><m:e>r(C)</m:e></m:sPre> ~ {}_{6}^{14}{C}",
                "<m:rad><m:radPr><m:degHide m:val=\"1\"/></m:radPr><m:deg/><m:e>r(x)</m:e></m:rad> ~ \\sqrt{x}",
                "<m:rad><m:deg>r(3)</m:deg><m:e>r(x)</m:e></m:rad> ~ \\sqrt[3]{x}",
                "<m:nary><m:naryPr><m:chr m:val=\"∑\"/></m:naryPr><m:sub>r(i=1)</m:sub><m:sup>r(n)</m:sup><m:e>r(i)</m:e></m:nary> ~ \\sum _{i=1}^{n} i",
                "<m:nary><m:sub/><m:sup/><m:e>r(x)</m:e></m:nary> ~ \\int x",
                "<m:d><m:dPr><m:begChr m:val=\"[\"/><m:endChr m:val=\"]\"/></m:dPr><m:e>r(x)</m:e></m:d> ~ \\left[ x\\right]",
                "<m:d><m:dPr><m:begChr m:val=\"{\"/><m:endChr m:val=\"\"/></m:dPr><m:e><m:eqArr><m:e>r(a&amp;=1)</m:e><m:e>r(b&amp;=2)</m:e></m:eqArr></m:e></m:d>"
                        + " ~ \\begin{cases}a&=1 \\\\ b&=2\\end{cases}",
                "<m:m><m:mr><m:e>r(a)</m:e><m:e>r(b)</m:e></m:mr><m:mr><m:e>r(c)</m:e><m:e>r(d)</m:e></m:mr></m:m>"
                        + " ~ \\begin{matrix}a & b \\\\ c & d\\end{matrix}",
                "<m:func><m:fName>r(sin)</m:fName><m:e>r(θ)</m:e></m:func> ~ \\sin {\\theta}",
                "<m:func><m:fName><m:limLow><m:e>r(lim)</m:e><m:lim>r(x→0)</m:lim></m:limLow></m:fName><m:e>r(x)</m:e></m:func>"
                        + " ~ \\lim_{x\\to 0} {x}",
                "<m:acc><m:accPr><m:chr m:val=\"⃗\"/></m:accPr><m:e>r(v)</m:e></m:acc> ~ \\vec{v}",
                "<m:bar><m:barPr><m:pos m:val=\"top\"/></m:barPr><m:e>r(x)</m:e></m:bar> ~ \\overline{x}",
                "<m:r><m:rPr><m:nor/></m:rPr><m:t>if it rains</m:t></m:r> ~ \\text{if it rains}",
                "r(速度)r(=5) ~ \\text{速度}=5",
                "r(50%≤α) ~ 50\\%\\le \\alpha"
            })
    void anEquationOfSchoolIsAFormula(String office, String tex) {
        var read = read("<m:oMath>" + runs(office) + "</m:oMath>");

        assertThat(read.losses()).isEmpty();
        assertThat(formulas(read)).containsExactly(tex.strip());
        assertThat(dev.gradus.formula.Formula.mathMl(tex, true)).isPresent();
    }

    @Test
    void itStandsAmongTheWordsOrByItself() {
        var math = "<m:oMath>" + runs("r(x)") + "</m:oMath>";
        var inLine = read(run("Let ") + math + run(" be ⟦0:1⟧ a number."));
        var alone = read("<m:oMathPara>" + math + "</m:oMathPara>");

        assertThat(inLine.document().blocks())
                .containsExactly(new Paragraph(
                        List.of(new Inline.Text("Let "), new Formula("x"), new Inline.Text(" be ⟦0:1⟧ a number."))));
        assertThat(alone.document().blocks()).containsExactly(new Paragraph(List.of(new Formula("x"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '\0',
            value = {
                "<m:phant><m:e>r(gone)</m:e></m:phant> ~ gone",
                "<m:borderBox><m:e>r(ab)</m:e></m:borderBox> ~ ab",
                "<m:acc><m:accPr><m:chr m:val=\"✗\"/></m:accPr><m:e>r(v)</m:e></m:acc> ~ v",
                "<m:f><m:num>r(a)</m:num></m:f><m:strange/> ~ a"
            })
    void whatIsNoFormulaHereKeepsItsLettersAndIsTold(String office, String letters) {
        var read = read(run("Here: ") + "<m:oMath>" + runs(office) + "</m:oMath>");

        assertThat(read.document().plainText()).isEqualTo("Here: " + letters);
        assertThat(read.losses()).containsExactly(new Loss.Left(Loss.Kind.EQUATIONS, 1));
    }

    private static String runs(String office) {
        return office.replaceAll("r\\(([^()]*)\\)", "<m:r><w:rPr><w:i/></w:rPr><m:t>$1</m:t></m:r>");
    }

    private static Read read(String content) {
        var file = new Docx().line("", content).bytes();
        return (Read) Intake.read("a.docx", file, (name, bytes) -> new PictureKeeper.Answer.Kept(name));
    }

    private static List<String> formulas(Read read) {
        return read.document()
                .all()
                .filter(Paragraph.class::isInstance)
                .flatMap(block -> ((Paragraph) block).content().stream())
                .filter(Formula.class::isInstance)
                .map(formula -> ((Formula) formula).tex())
                .toList();
    }
}
