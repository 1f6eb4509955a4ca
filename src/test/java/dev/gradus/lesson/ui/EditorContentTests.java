package dev.gradus.lesson.ui;

import static dev.gradus.intake.Docx.link;
import static dev.gradus.intake.Docx.picture;
import static dev.gradus.intake.Docx.run;
import static dev.gradus.intake.Docx.styled;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.dialect.LessonFile;
import dev.gradus.dialect.LessonFileResult;
import dev.gradus.dialect.LessonParser;
import dev.gradus.dialect.LessonWriter;
import dev.gradus.dialect.editor.EditorDocument;
import dev.gradus.intake.Docx;
import dev.gradus.intake.Intake;
import dev.gradus.intake.IntakeResult;
import dev.gradus.intake.PictureKeeper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every lesson of the programmes on board, through the browser's editor and back. */
@Tag("browser")
class EditorContentTests {

    private static final EditorPage EDITOR = new EditorPage();
    private static final Path CONTENT = Path.of("content");

    @BeforeAll
    static void open() {
        EDITOR.open("");
    }

    @AfterEach
    void quiet() {
        EDITOR.expectNoComplaint();
    }

    @AfterAll
    static void close() {
        EDITOR.close();
    }

    static List<String> lessons() throws IOException {
        try (var files = Files.walk(CONTENT)) {
            return files.filter(file -> file.getFileName().toString().matches("lesson\\..*\\.md"))
                    .map(file -> CONTENT.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void aLessonThatIsOpenedAndNotChangedIsTheSameToTheByte(String lesson) throws IOException {
        var file = read(lesson);
        EDITOR.show(EditorDocument.toJson(file.parseBody().document()));

        var document = EditorDocument.fromJson(EDITOR.value());

        assertThat(document).isEqualTo(file.parseBody().document().normalised());
        assertThat(file.withBody(LessonWriter.rewrite(file.body(), document)).source())
                .isEqualTo(file.source());
        assertThat(EDITOR.evaluate("() => of('change').length")).isEqualTo(0);
    }

    /** One letter typed and taken away again leaves nothing behind either, and a letter that stays changes one block. */
    @ParameterizedTest
    @MethodSource("lessons")
    void whatIsTypedIntoALessonIsAllThatChanges(String lesson) throws IOException {
        var file = read(lesson);
        EDITOR.show(EditorDocument.toJson(file.parseBody().document()));

        EDITOR.text().focus();
        EDITOR.press("Control+End").type("x").press("Backspace");
        assertThat(written(file).source()).isEqualTo(file.source());
        EDITOR.press("Control+Home").type("Zz");

        var before = file.parseBody().document().normalised().blocks();
        var after = written(file).parseBody().document().normalised().blocks();
        assertThat(after.subList(1, after.size())).isEqualTo(before.subList(1, before.size()));
        assertThat(written(file).parseBody().document().plainText())
                .contains("Zz")
                .isEqualTo(EditorDocument.fromJson(EDITOR.value()).plainText());
    }

    private static LessonFile written(LessonFile file) {
        return file.withBody(LessonWriter.rewrite(file.body(), EditorDocument.fromJson(EDITOR.value())));
    }

    @Test
    void whatCameOutOfAWordDocumentIsTheSameToTheByteToo() {
        var word = new Docx()
                .line("H1", run("See"))
                .line("", run("Some "), styled("<w:b/>", "bold"), link("to", "link"), run(" 2 * 3_4 "))
                .item(0, "one")
                .item(1, "inner")
                .line("", picture("pic1", "A cup"))
                .line("Cap", run("Full."))
                .line("", "<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>")
                .line("", run("And now?"))
                .item(0, "[x] Full")
                .item(0, "[ ] Empty")
                .xml("<w:tbl><w:tr><w:tc><w:p>" + run("a|b") + "</w:p></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>");
        expectSame(word.bytes());
    }

    static void expectSame(byte[] word) {
        if (Intake.read("a.docx", word, (name, bytes) -> new PictureKeeper.Answer.Kept(name))
                instanceof IntakeResult.Read read) {
            var body = LessonWriter.write(read.document());
            EDITOR.show(EditorDocument.toJson(LessonParser.parse(body).document()));
            assertThat(LessonWriter.rewrite(body, EditorDocument.fromJson(EDITOR.value())))
                    .isEqualTo(body);
            assertThat(EDITOR.evaluate("() => of('change').length")).isEqualTo(0);
        }
    }

    /** Notes to the teacher and empty lines count in the text, but not on the page of students. */
    @Test
    void whatStandsBesideTheTextHearsInWhichBlockTheCaretIs() {
        EDITOR.evaluate("""
                () => open([
                  { type: "paragraph", content: [{ type: "text", text: "First." }] },
                  { type: "teacher", content: [{ type: "paragraph", content: [{ type: "text", text: "Note." }] }] },
                  { type: "paragraph" },
                  { type: "paragraph", content: [{ type: "text", text: "Last." }] },
                ])""");
        EDITOR.page().getByText("Last.").click();

        EDITOR.waitFor("() => of('caret').at(-1)?.block === 2 && of('caret').at(-1).shown === 1");
    }

    /** Also of blocks that were there before anybody touched the text. */
    @Test
    void aSoundOffersTheLibrary() {
        EDITOR.evaluate("""
                () => {
                  const fresh = document.createElement("gradus-editor");
                  const { labels } = document.querySelector("gradus-editor");
                  const value = JSON.stringify({ type: "doc", content: [{ type: "media", content: [{ type: "paragraph" }] }] });
                  Object.assign(fresh, { labels, library: { list: "/files", take: "/take/{id}" }, revision: "r0", value });
                  document.querySelector("main").append(fresh);
                }""");
        EDITOR.waitFor("() => document.querySelectorAll('gradus-editor')[1].textContent.includes('From the library')");
        EDITOR.evaluate("() => document.querySelectorAll('gradus-editor')[1].remove()");
    }

    private static LessonFile read(String lesson) throws IOException {
        return ((LessonFileResult.Read) LessonFile.parse(Files.readString(CONTENT.resolve(lesson)))).file();
    }
}
