package dev.gradus.hints;

import dev.gradus.grading.HintCode;
import java.time.Instant;

/**
 * A hint that somebody has put out of the way.
 *
 * @param anchor the place, or only the word where it reaches further; empty for whatever the hint is about
 * @param by a name
 */
public record Dismissal(
        DismissalId id, Reach reach, HintCode code, Anchor anchor, String reason, String by, Instant at) {

    boolean covers(OpenHint hint) {
        return code == hint.hint().code()
                && switch (reach) {
                    case PLACE -> anchor.isSame(hint.anchor());
                    case LESSON, SCHOOL -> !anchor.isPlace() || anchor.quote().equalsIgnoreCase(hint.subject());
                };
    }
}
