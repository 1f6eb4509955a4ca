package dev.gradus.fit;

/**
 * One thing that a lesson has not and must have, or should, before it is submitted.
 *
 * @param place the number of the step it is about, or of the outermost block where it is about a box, a film or sound,
 *     the first being 0; -1 where it is about none
 * @param subject the step's title, the box's name, the term or the file; empty where it is about none
 */
public record Lack(Kind kind, int place, String subject) {

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
        DEFINITION,
        /** Some pupils cannot hear what is said in a film. Said, but no bar to submission. */
        CAPTIONS,
        /** Nobody can read what is to be heard. Said, but no bar to submission. */
        TRANSCRIPT;

        /** Whether nothing may be submitted without it. */
        public boolean isRequired() {
            return this != CAPTIONS && this != TRANSCRIPT;
        }
    }

    static Lack of(Kind kind) {
        return new Lack(kind, -1, "");
    }
}
