package dev.gradus.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.gradus.dialect.Block.Heading;
import dev.gradus.dialect.Directive.TeacherNote;
import dev.gradus.dialect.Inline.Link;
import dev.gradus.dialect.Inline.Text;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentTest {

    private static final Document LESSON = read("""
        What happened?

        ## Find out {minutes=15}

        ![A *puddle*](puddle.svg "Nine o’clock")

        ::::activity{minutes=10}
        Look at ![a cup](cup.svg) and `wait`.

        :::question{type=single}
        Where did it go?

        - [x] Up ![](arrow.svg){decorative}
          > Yes.
        - [ ] Down
        :::

        :::teacher
        The answer is ![up](secret.svg).
        :::
        ::::

        :::question{type=short}
        Its name?

        = vapour
        :::

        :::media{src=rain.mp3}
        Rain falls.
        :::

        ## Recall {minutes=5}

        | Day | Depth |
        | --- | --- |
        | Monday | 12 |

        - One :::
        - Two

        :::teacher
        Never shown.
        :::
        """);

    @Test
    void aLessonIsCutIntoItsSteps() {
        var steps = LESSON.steps();

        assertThat(steps.opening()).hasSize(1);
        assertThat(steps.steps()).extracting(Steps.Step::title).containsExactly("Find out", "Recall");
        assertThat(steps.minutes()).isEqualTo(20);
        assertThat(steps.areTimed()).isTrue();
        assertThat(read("## One {minutes=5}\n\n## Two\n").steps().areTimed()).isFalse();
        assertThat(read("Nothing yet").steps().areTimed()).isFalse();
    }

    @Test
    void questionsAreFoundAtAnyDepth() {
        assertThat(LESSON.questions())
                .extracting(question -> question.answers().type())
                .containsExactly("single", "short");
    }

    @Test
    void everyFileShownIsNamedOnceInReadingOrder() {
        assertThat(LESSON.media()).containsExactly("puddle.svg", "cup.svg", "arrow.svg", "secret.svg", "rain.mp3");
    }

    @Test
    void theWordsAreThoseOneReads() {
        assertThat(LESSON.plainText()).isEqualTo("""
            What happened?
            Find out
            Nine o’clock
            Look at  and wait.
            Where did it go?
            Up \

            Yes.
            Down
            The answer is .
            Its name?
            vapour
            Rain falls.
            Recall
            Day
            Depth
            Monday
            12
            One :::
            Two
            Never shown.\
            """);
    }

    @Test
    void nothingOfATeachersNoteIsLeftForStudents() {
        var forStudents = LESSON.withoutTeacherNotes();

        assertThat(forStudents.plainText())
                .doesNotContain("answer is", "Never shown")
                .contains("Rain falls");
        assertThat(forStudents.media()).doesNotContain("secret.svg");
        assertThat(forStudents.all()).noneMatch(TeacherNote.class::isInstance);
    }

    @Test
    void aNoteInAPlaceWhereItMayNotStandIsTakenOutToo() {
        for (var text : List.of(
                "- a\n\n  :::teacher\n  secret\n  :::\n",
                "> :::teacher\n> secret\n> :::\n",
                "::::keyidea\n:::teacher\nsecret\n:::\n::::\n",
                "::::question{type=single}\nWhat?\n\n- [x] a\n  > :::teacher\n  > secret\n  > :::\n::::\n")) {
            assertThat(read(text).withoutTeacherNotes().plainText()).doesNotContain("secret");
        }
    }

    @Test
    void blocksAreImmutableAndRefuseWhatMarkdownCannotHold() {
        var content = new ArrayList<Inline>(List.of(new Text("a")));
        var heading = new Heading(2, content, 5);
        content.clear();

        assertThat(heading.content()).hasSize(1);
        assertThatIllegalArgumentException().isThrownBy(() -> new Heading(3, List.of(), 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new Heading(2, List.of(), 601));
        assertThatIllegalArgumentException().isThrownBy(() -> new Text("a\nb"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Link("javascript:x", "", List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Picture("../a.svg", "", false, "", ""));
    }

    private static Document read(String markdown) {
        return LessonParser.parse(markdown).document();
    }
}
