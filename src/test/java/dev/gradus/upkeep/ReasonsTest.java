package dev.gradus.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.dialect.LessonFile;
import dev.gradus.dialect.LessonHeader;
import dev.gradus.dialect.LessonHeader.Term;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReasonsTest {

    private static final String BODY = "Water goes into the air.\n";

    @Test
    void whatPupilsDoNotReadIsNoReason() {
        var now = file(BODY + "\n:::teacher\nMind the time.\n:::\n", new Term("vapour", "Water in the air."));
        assertThat(between(before(), now)).isEmpty();
    }

    @Test
    void anotherBodyOrAnotherObjectiveConcernsWhoeverBuildsOnIt() {
        assertThat(between(before(), file("Water sinks.\n", new Term("vapour", "Water in the air."))))
                .containsExactly(new Reason.Lesson());
    }

    @Test
    void aDefinitionThatChangedOrWentConcernsWhoeverHasTheTerm() {
        assertThat(between(before(), file(BODY, new Term("Vapour", "A gas."))))
                .containsExactly(new Reason.Term("vapour", "Water in the air.", "A gas."));
        assertThat(between(before(), file(BODY))).containsExactly(new Reason.Term("vapour", "Water in the air.", ""));
    }

    @Test
    void aPictureReplacedUnderItsNameConcernsWhoeverShowsTheOldOne() {
        assertThat(Reasons.between(before(), before(), Map.of("a.svg", "1", "b.svg", "2"), Map.of("a.svg", "3")))
                .containsExactly(new Reason.Figure("a.svg", "1"));
    }

    @Test
    void soDoesOneReplacedByAnotherName() {
        assertThat(Reasons.between(before(), before(), Map.of("a.svg", "1"), Map.of("b.svg", "3")))
                .containsExactly(new Reason.Figure("a.svg", "1"));
        assertThat(Reasons.between(before(), before(), Map.of("a.svg", "1", "b.svg", "2"), Map.of("b.svg", "2")))
                .as("left out, not replaced")
                .isEmpty();
    }

    private static List<Reason> between(LessonFile before, LessonFile now) {
        return Reasons.between(before, now, Map.of(), Map.of());
    }

    private static LessonFile before() {
        return file(BODY, new Term("vapour", "Water in the air."));
    }

    private static LessonFile file(String body, Term... terms) {
        return LessonFile.of(
                LessonHeader.of("The puddle", 40)
                        .with()
                        .introduces(List.of(terms))
                        .uses(List.of())
                        .header(),
                body);
    }
}
