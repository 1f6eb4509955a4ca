package dev.gradus.fit;

/**
 * One thing that a lesson has not and must have before it may be submitted.
 *
 * @param number of the step it is about, or for a box of the outermost block, the first being 0; -1 where it is about none
 * @param subject the step's title, the box's name or the term; empty where it is about none
 */
public record Lack(Kind kind, int number, String subject) {

    /** What may be lacking. The message {@code hints.lack.KIND} says it. */
    public enum Kind {
        /** Nothing is written yet. */
        TEXT,
        OBJECTIVE,
        /** No heading of level 2, so that nobody knows what comes after what. */
        STEPS,
        /** A step does not say how long it takes. */
        STEP_MINUTES,
        /** A step is a heading with nothing below it. */
        STEP_TEXT,
        /** A box, such as an activity or a recap, in which nothing is written. */
        BOX,
        /** Pupils do nothing. */
        ACTIVITY,
        /** Nothing is asked, so that nobody knows what was understood. */
        QUESTION,
        /** A term that the lesson says it uses and that no lesson explains. */
        DEFINITION
    }

    static Lack of(Kind kind) {
        return new Lack(kind, -1, "");
    }
}
