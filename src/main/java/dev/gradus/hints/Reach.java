package dev.gradus.hints;

/** How far a dismissal goes. */
public enum Reach {
    /** The words it pointed at, where they stand. */
    PLACE,
    /** The same word, or the same kind of hint, anywhere in this lesson text. */
    LESSON,
    /** … in all lessons of the school in this language; for leads to decide. */
    SCHOOL,
    /** … as the programme’s folder says, in a strand, a unit or a lesson of it. */
    PROGRAMME
}
