package dev.gradus.fit;

/**
 * One thing that a lesson has not and must have before it may be submitted.
 *
 * @param step the number of the step it is about, the first being 0; -1 where it is about none
 * @param subject the step's title or the term; empty where it is about neither
 */
public record Lack(Kind kind, int step, String subject) {

    /** What may be lacking. The message {@code hints.lack.KIND} says it. */
    public enum Kind {
        /** Nothing is written yet. */
        TEXT,
        OBJECTIVE,
        /** No heading of level 2, so that nobody knows what comes after what. */
        STEPS,
        /** A step does not say how long it takes. */
        STEP_MINUTES,
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
