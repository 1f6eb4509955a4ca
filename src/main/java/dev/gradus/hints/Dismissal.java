package dev.gradus.hints;

import dev.gradus.grading.HintCode;
import java.time.Instant;

/**
 * A hint that somebody has put out of the way.
 *
 * @param anchor the place, or only the word or the first words where it reaches further; empty for whatever the hint is about
 * @param path the strand, unit or lesson that a programme’s folder names; otherwise empty
 * @param by a name; empty where a folder does not say it
 */
public record Dismissal(
        DismissalId id, Reach reach, HintCode code, Anchor anchor, String path, String reason, String by, Instant at) {

    private static final int PARTS_OF_A_LESSON = 3;

    boolean covers(OpenHint hint) {
        return code == hint.hint().code()
                && switch (reach) {
                    case PLACE -> anchor.isSame(hint.anchor());
                    case LESSON, SCHOOL -> !anchor.isPlace() || anchor.quote().equalsIgnoreCase(hint.subject());
                    case PROGRAMME -> begins(hint.hint().quote(), anchor.quote());
                };
    }

    private static boolean begins(String quote, String words) {
        return quote.regionMatches(true, 0, words, 0, words.length());
    }

    /** Whether it holds for more than one lesson, so that a lead decides. */
    public boolean isForLeads() {
        return switch (reach) {
            case PLACE, LESSON -> false;
            case SCHOOL -> true;
            case PROGRAMME -> path.split("/").length < PARTS_OF_A_LESSON;
        };
    }
}
