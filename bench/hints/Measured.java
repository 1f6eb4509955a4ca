import dev.gradus.grading.Grader;
import dev.gradus.grading.Hint;
import dev.gradus.grading.HintCode;
import dev.gradus.grading.LessonFacts;
import dev.gradus.grading.Passage;
import dev.gradus.grading.Place;
import dev.gradus.grading.StageProfile;
import java.util.List;

/**
 * A text against a stage, with the hints it gets.
 *
 * @param ours whether it may be shown to anybody
 */
record Measured(
        String name, boolean ours, Passage passage, StageProfile profile, LessonFacts facts, List<Hint> hints, Grader grader) {

    static Measured of(
            Grader grader, String name, boolean ours, Passage passage, StageProfile profile, LessonFacts facts) {
        return new Measured(name, ours, passage, profile, facts, grader.hints(passage, profile, facts), grader);
    }

    boolean has(HintCode code) {
        return hints.stream().anyMatch(hint -> hint.code() == code);
    }

    /** Whether no hint of that kind is about any of these letters. */
    boolean isFree(HintCode code, Place place) {
        return hints.stream()
                .filter(hint -> hint.code() == code && hint.place() != null)
                .noneMatch(hint -> hint.place().offset() < place.end() && place.offset() < hint.place().end());
    }
}
