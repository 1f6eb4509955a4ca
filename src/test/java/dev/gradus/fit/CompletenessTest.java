package dev.gradus.fit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.dialect.LessonFile;
import dev.gradus.dialect.LessonFileResult;
import dev.gradus.fit.Lack.Kind;
import dev.gradus.lesson.CompleteLesson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CompletenessTest {

    private static final String WHOLE = CompleteLesson.source("The puddle", "A puddle dries.");

    @Test
    void aWholeLessonLacksNothing() {
        assertThat(lacks(WHOLE)).isEmpty();
    }

    @Test
    void anEmptyLessonLacksEverything() {
        assertThat(lacks("---\ntitle: The puddle\nminutes: 40\n---\n\n"))
                .extracting(Lack::kind)
                .containsExactly(Kind.TEXT, Kind.OBJECTIVE, Kind.STEPS, Kind.ACTIVITY, Kind.QUESTION);
    }

    @Test
    void eachPartThatIsMissingIsNamedAlone() {
        assertThat(lacks(WHOLE.replace(CompleteLesson.OBJECTIVES, "")))
                .extracting(Lack::kind)
                .containsExactly(Kind.OBJECTIVE);
        assertThat(lacks(WHOLE.replace("## Look {minutes=10}", "Look")))
                .extracting(Lack::kind)
                .containsExactly(Kind.STEPS);
        assertThat(lacks(WHOLE.replace(":::activity{minutes=5}", ":::example")))
                .extracting(Lack::kind)
                .containsExactly(Kind.ACTIVITY);
        assertThat(lacks(WHOLE.replaceAll("(?s):::question.*", "")))
                .extracting(Lack::kind)
                .containsExactly(Kind.QUESTION);
    }

    @Test
    void aStepWithoutMinutesIsNamedWithItsNumberAndTitle() {
        assertThat(lacks(WHOLE + "\n## Tell\n\nTell it.\n")).containsExactly(new Lack(Kind.STEP_MINUTES, 1, "Tell"));
    }

    @Test
    void aFilmWithoutCaptionsAndASoundWithoutTranscriptAreSaidAndBarNothing() {
        var heard = WHOLE + "\n:::media{src=\"dam.mp4\"}\n:::\n\n::::example\n:::media{src=\"a.mp3\"}\n:::\n::::\n"
                + "\n:::media{src=\"b.mp4\" captions-en=\"b.vtt\"}\n:::\n\n:::media{src=\"b.mp3\"}\nDrops.\n:::\n";
        int blocks = file(heard).parseBody().document().blocks().size();

        assertThat(lacks(heard))
                .containsExactly(
                        new Lack(Kind.CAPTIONS, blocks - 4, "dam.mp4"), new Lack(Kind.TRANSCRIPT, blocks - 3, "a.mp3"));
        assertThat(Completeness.required(file(heard), Set.of())).isEmpty();
    }

    @Test
    void aHeadingAloneIsNoStepAndAnEmptyBoxNoActivity() {
        assertThat(lacks(WHOLE + "\n## Tell {minutes=5}\n")).containsExactly(new Lack(Kind.STEP_TEXT, 1, "Tell"));
        assertThat(lacks(WHOLE + "\n:::recap\n:::\n\n:::activity{minutes=3}\n:::\n\n:::teacher\n:::\n"))
                .containsExactly(new Lack(Kind.BOX, 4, "recap"), new Lack(Kind.BOX, 5, "activity"));
    }

    @Test
    void aTermThatIsUsedIsExplainedSomewhere() {
        var using = WHOLE.replace(CompleteLesson.OBJECTIVES, CompleteLesson.OBJECTIVES + "uses:\n  - Vapour\n");

        assertThat(lacks(using)).containsExactly(new Lack(Kind.DEFINITION, -1, "Vapour"));
        assertThat(Completeness.lacks(file(using), Set.of("vapour"))).isEmpty();
    }

    @Test
    void theSampleLessonsAreWhole() throws IOException {
        try (var files = Files.walk(Path.of("content"))) {
            var lessons = files.filter(path -> path.getFileName().toString().matches("lesson\\..*\\.md"))
                    .toList();
            assertThat(lessons).isNotEmpty();
            for (var lesson : lessons) {
                var file = file(Files.readString(lesson));
                assertThat(Completeness.lacks(file, Set.copyOf(file.header().uses())))
                        .as(lesson.toString())
                        .isEmpty();
            }
        }
    }

    private static List<Lack> lacks(String source) {
        return Completeness.lacks(file(source), Set.of());
    }

    private static LessonFile file(String source) {
        return switch (LessonFile.parse(source)) {
            case LessonFileResult.Read read -> read.file();
            case LessonFileResult.Broken broken -> throw new AssertionError(broken);
        };
    }
}
