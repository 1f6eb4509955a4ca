package dev.gradus.lesson;

import static dev.gradus.people.TestPeople.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.dialect.LessonFile;
import dev.gradus.dialect.LessonFileResult;
import dev.gradus.dialect.LessonWriter;
import dev.gradus.intake.Docx;
import dev.gradus.intake.IntakeResult;
import dev.gradus.intake.Loss;
import dev.gradus.people.TestPeople;
import dev.gradus.testing.IntegrationTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

@IntegrationTest
class LessonIntakeTests {

    private final LessonIntake intake;
    private final LessonTexts texts;
    private final LessonFiles files;
    private final LessonDesk desk;
    private final TestPeople people;

    LessonIntakeTests(LessonIntake intake, LessonTexts texts, LessonFiles files, LessonDesk desk, TestPeople people) {
        this.intake = intake;
        this.texts = texts;
        this.files = files;
        this.desk = desk;
        this.people = people;
    }

    @Test
    void picturesOfAFileLieBesideTheLessonAndThoseThatAreNoneAreNamed() {
        var lesson = desk.text().lesson();
        var docx = new Docx()
                .part("word/media/a.png", "no picture at all")
                .line("", Docx.picture("pic1", "A puddle"))
                .bytes();
        var sound = new Docx().line("", Docx.picture("pic1", "A puddle")).bytes();

        var without = (IntakeResult.Read) people.as(ANNA, () -> intake.read(lesson, "a.docx", docx));
        var with = (IntakeResult.Read) people.as(ANNA, () -> intake.read(lesson, "a.docx", sound));

        assertThat(without.document().blocks()).isEmpty();
        assertThat(without.losses()).singleElement().isInstanceOf(Loss.LeftPicture.class);
        assertThat(with.document().media()).containsExactly("picture-1.png");
        assertThat(people.as(ANNA, () -> files.of(lesson))).containsOnlyKeys("picture-1.png");
    }

    @Test
    void aFileTakenInIsARevisionOfItsOwnSoThatOneRestoreUndoesIt() {
        var text = desk.textOf("Water falls.");
        var before = text.head();
        var read = (IntakeResult.Read) people.as(
                ANNA, () -> intake.read(text.lesson(), "a.md", "Rain falls.".getBytes(StandardCharsets.UTF_8)));
        var ground = ((LessonFileResult.Read) LessonFile.parse(before.source())).file();

        var taken = people.as(
                ANNA,
                () -> texts.takeIn(
                        text.id(), before.id(), ground, ground.withBody(LessonWriter.write(read.document()))));
        var head = ((SaveResult.Saved) taken).head();
        var restored = people.as(ANNA, () -> texts.restore(text.id(), head.id(), before.id()));

        assertThat(head.kind()).isEqualTo(Revision.Kind.IMPORTED);
        assertThat(head.source()).endsWith("---\nRain falls.\n");
        assertThat(((SaveResult.Saved) restored).head().source()).isEqualTo(before.source());
    }
}
