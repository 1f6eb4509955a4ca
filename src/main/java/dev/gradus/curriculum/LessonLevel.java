package dev.gradus.curriculum;

/**
 * How hard a lesson's text is to read, against what suits its place on the map.
 *
 * @param level rises with difficulty
 * @param inGrades whether the number is a school grade, or only an order
 */
public record LessonLevel(double level, boolean inGrades, Verdict verdict) {

    /** Against the window of the unit’s stage and grades. */
    public enum Verdict {
        /** Clearly easier than what suits. */
        BELOW,
        SUITS,
        /** Clearly harder than what suits. */
        ABOVE
    }
}
