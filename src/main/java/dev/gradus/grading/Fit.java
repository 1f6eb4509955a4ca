package dev.gradus.grading;

import java.util.List;

/**
 * A text against its stage.
 *
 * @param minutes to read it at this stage's speed
 * @param checks each limit with what was found; in English a few, in Chinese what the verdict rests on
 */
public record Fit(Measure measure, StageProfile profile, Verdict verdict, double minutes, List<Check> checks) {

    public Fit {
        checks = List.copyOf(checks);
    }

    /** What to tell the teacher in a word. */
    public enum Verdict {
        TOO_SHORT,
        /** Easier than the stage asks for, even at the upper end of the interval. */
        BELOW,
        FITS,
        /** The level lies outside the window, but its interval reaches into it. */
        BORDERLINE,
        /** Harder, even at the lower end of the interval. */
        ABOVE
    }

    /** One limit. */
    public record Check(Limit limit, double value, double bound) {

        public boolean isKept() {
            return limit.atLeast ? value >= bound : value <= bound;
        }
    }

    /** What is limited; shares are between 0 and 1. */
    public enum Limit {
        /** Share of running words that the stage knows. */
        COVERAGE(true),
        MEAN_SENTENCE(false),
        LONGEST_SENTENCE(false),
        RARE_CHARACTERS(false),
        CLASSICAL_PARTICLES(false),
        NEW_TERMS(false);

        private final boolean atLeast;

        Limit(boolean atLeast) {
            this.atLeast = atLeast;
        }
    }
}
