package dev.gradus.intake;

import static dev.gradus.intake.Docx.link;
import static dev.gradus.intake.Docx.picture;
import static dev.gradus.intake.Docx.run;
import static dev.gradus.intake.Docx.styled;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.dialect.LessonParser;
import dev.gradus.dialect.LessonWriter;
import dev.gradus.intake.IntakeResult.Declined;
import dev.gradus.intake.IntakeResult.Read;
import dev.gradus.intake.IntakeResult.Reason;
import dev.gradus.intake.Loss.Kind;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IntakeTest {

    private final Map<String, byte[]> kept = new LinkedHashMap<>();

    @Test
    void aWordDocumentBecomesALessonWithAllThatALessonCanHold() {
        var docx = new Docx()
                .line("H1", run("Where does the puddle go?"))
                .line("H2", styled("<w:b/>", "Look"), run(" (10 min)"))
                .line(
                        "",
                        run("Water "),
                        styled("<w:b/>", "evaporates"),
                        run(": H"),
                        styled("<w:vertAlign w:val=\"subscript\"/>", "2"),
                        run("O, see "),
                        link("to", "this page"),
                        run(" not "),
                        link("js", "that"))
                .line("", picture("pic1", "A puddle"))
                .line("Cap", run("Nine o’clock."))
                .item(0, "one")
                .item(1, "inner")
                .item(0, "two")
                .line("Q", run("Drop by drop"))
                .xml("<w:tbl>" + row(cell("A"), cell("B")) + row(cell("1"), cell("2")) + "</w:tbl>")
                .line("", run("Where is the water?"))
                .item(0, "[x] In the air")
                .item(1, "Yes.")
                .item(0, "[ ] Gone");

        var read = read(docx);

        assertThat(read.title()).isEqualTo("Where does the puddle go?");
        assertThat(LessonWriter.write(read.document())).isEqualTo("""
                ## Look {minutes=10}

                Water **evaporates**: H₂O, see [this page](https://example.org/) not that

                ![A puddle](picture-1.png "Nine o’clock.")

                - one
                  1. inner
                - two

                > Drop by drop

                | A | B |
                | --- | --- |
                | 1 | 2 |

                :::question{type=single}
                Where is the water?

                - [x] In the air
                  > Yes.
                - [ ] Gone
                :::
                """);
        assertThat(kept).containsOnlyKeys("picture-1.png");
        assertThat(kept.get("picture-1.png")).isEqualTo(Docx.PNG);
        assertThat(read.losses()).containsExactly(new Loss.LeftTitle("Where does the puddle go?"));
    }

    @Test
    void whatComesOutIsReadBackAsTheSameDocument() {
        var docx = new Docx();
        for (var strange : List.of(
                "# no heading",
                "1. no list",
                ":::activity",
                "*stars* _and_ `ticks`",
                "a | b",
                "&lt;b&gt;",
                "\\",
                "  ")) {
            docx.line("", run(strange)).item(0, strange).xml("<w:tbl>" + row(cell(strange), cell("x")) + "</w:tbl>");
        }
        var document = read(docx).document();

        assertThat(LessonParser.parse(LessonWriter.write(document)).document().normalised())
                .isEqualTo(document.normalised());
    }

    /** Word has a style for titles beside its headings; it must not become the first step. */
    @Test
    void theTitleOfADocumentIsNoStep() {
        var read = read(
                new Docx().line("T", run("The puddle")).line("H1", run("See")).line("H2", run("Closely")));

        assertThat(read.title()).isEqualTo("The puddle");
        assertThat(read.losses()).containsExactly(new Loss.LeftTitle("The puddle"));
        assertThat(LessonWriter.write(read.document())).isEqualTo("## See\n\n### Closely\n");
    }

    @Test
    void whatCannotBeCarriedOverIsCounted() {
        var docx = new Docx()
                .line(
                        "",
                        "<m:oMath><m:phant><m:e><m:r><m:t>x</m:t></m:r></m:e></m:phant></m:oMath>",
                        styled("<w:strike/>", "old"))
                .line("", "<w:del><w:r><w:delText>gone</w:delText></w:r></w:del>", picture("pic2", "far"))
                .line("", "<w:r><w:commentReference w:id=\"1\"/></w:r>")
                .xml("<w:tbl>"
                        + row("<w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr><w:p>" + run("A") + "</w:p></w:tc>")
                        + row(cell("1"), cell("2")) + "</w:tbl>");

        assertThat(read(docx).losses())
                .containsExactlyInAnyOrder(
                        new Loss.Left(Kind.EQUATIONS, 1),
                        new Loss.Left(Kind.STRIKETHROUGH, 1),
                        new Loss.Left(Kind.DELETIONS, 1),
                        new Loss.Left(Kind.COMMENTS, 1),
                        new Loss.Left(Kind.LINKED_PICTURES, 1),
                        new Loss.Left(Kind.MERGED_CELLS, 1));
        assertThat(kept).isEmpty();
    }

    @Test
    void aPictureThatNobodyKeepsIsNamedWithTheReason() {
        var result = Intake.read(
                "a.docx",
                new Docx().line("", run("x"), picture("pic1", "")).bytes(),
                (name, bytes) -> new PictureKeeper.Answer.Refused("why", List.of("EMF")));

        assertThat(((Read) result).losses()).containsExactly(new Loss.LeftPicture(1, "why", List.of("EMF")));
        assertThat(((Read) result).document().media()).isEmpty();
    }

    @Test
    void hostileAndBrokenFilesAreRefusedForWhatTheyAre() {
        var bomb = new Docx().part("word/media/b.png", new byte[90_000_000]);
        var inflated = new Docx().part("word/comments.xml", "<c>" + " ".repeat(12_100_000) + "</c>");
        var entities = new Docx()
                .part("word/footnotes.xml", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>");
        var deep = new Docx().xml("<w:sdt>".repeat(300) + "</w:sdt>".repeat(300));
        var many = new Docx();
        for (int i = 0; i < 3100; i++) {
            many.part("x/" + i, "");
        }
        assertThat(reason("a.docx", bomb.bytes())).isEqualTo(Reason.TOO_LARGE);
        assertThat(reason("a.docx", inflated.bytes())).isEqualTo(Reason.TOO_LARGE);
        assertThat(reason("a.docx", many.bytes())).isEqualTo(Reason.TOO_LARGE);
        assertThat(reason("a.docx", entities.bytes())).isEqualTo(Reason.BROKEN);
        assertThat(reason("a.docx", deep.bytes())).isEqualTo(Reason.BROKEN);
        assertThat(reason("a.docx", new Docx().xml("<w:p>").bytes())).isEqualTo(Reason.BROKEN);
        assertThat(reason("a.docx", Arrays.copyOf(new Docx().bytes(), 900))).isEqualTo(Reason.BROKEN);
        assertThat(reason("a.docx", "no zip".getBytes(StandardCharsets.UTF_8))).isEqualTo(Reason.BROKEN);
        assertThat(reason("a.docm", new Docx().part("word/vbaProject.bin", "x").bytes()))
                .isEqualTo(Reason.MACROS);
        assertThat(reason("a.zip", Docx.zipped(Map.of("a.txt", new byte[1])))).isEqualTo(Reason.UNKNOWN_KIND);
        assertThat(reason("a.doc", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}))
                .isEqualTo(Reason.OLD_WORD);
        assertThat(reason("a.docx", new byte[0])).isEqualTo(Reason.EMPTY);
        assertThat(reason("a.pdf", "%PDF".getBytes(StandardCharsets.UTF_8))).isEqualTo(Reason.UNKNOWN_KIND);
        assertThat(reason(
                        "a.docx",
                        new Docx().line("", run("word ".repeat(210_000))).bytes()))
                .isEqualTo(Reason.TOO_LONG);
        assertThat(reason("a.md", "word ".repeat(210_000).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Reason.TOO_LONG);
        assertThat(reason("a.md", new byte[] {(byte) 0xFF, (byte) 0xFE, 'a'})).isEqualTo(Reason.NOT_UTF8);
    }

    @Test
    void markdownIsReadWithWhatItDoesNotShareToldByItsLine() {
        var result = Intake.read(
                "a.md",
                "\uFEFF---\r\ntags: x\r\n---\r\n# Water\r\n\r\n## Look (5 min)\r\n\r\n<b>raw</b> ![x](https://evil.example/a.png)\r\n"
                        .getBytes(StandardCharsets.UTF_8),
                (name, bytes) -> {
                    throw new AssertionError(name);
                });

        assertThat(result).isInstanceOfSatisfying(Read.class, read -> {
            assertThat(read.title()).isEqualTo("Water");
            assertThat(LessonWriter.write(read.document()))
                    .isEqualTo("## Look {minutes=5}\n\n\\<b>raw\\</b> !\\[x\\](https://evil.example/a.png)\n");
            assertThat(read.losses())
                    .hasSize(3)
                    .contains(new Loss.Left(Kind.FRONT_MATTER, 1))
                    .anyMatch(Loss.Misread.class::isInstance);
        });
    }

    private Read read(Docx docx) {
        var result = Intake.read("a.docx", docx.bytes(), (name, bytes) -> {
            kept.put(name, bytes);
            return new PictureKeeper.Answer.Kept(name);
        });
        assertThat(result).isInstanceOf(Read.class);
        return (Read) result;
    }

    private static Reason reason(String name, byte[] file) {
        var result = Intake.read(name, file, (wished, bytes) -> new PictureKeeper.Answer.Kept(wished));
        assertThat(result).isInstanceOf(Declined.class);
        return ((Declined) result).reason();
    }

    private static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    private static String cell(String words) {
        return "<w:tc><w:p>" + run(words) + "</w:p></w:tc>";
    }
}
