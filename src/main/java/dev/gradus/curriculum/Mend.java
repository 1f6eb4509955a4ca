package dev.gradus.curriculum;

/** A way to put right in a lesson text what a check has found. */
public sealed interface Mend {

    /** The lesson lasts this long. */
    record Last(int minutes) implements Mend {}

    /** The lesson introduces the term from now on; another one, which did so far, uses it. */
    record BringTermHere(String term, LessonId from) implements Mend {}

    /** The lesson introduces a term that it only used. */
    record Introduce(String term, String definition) implements Mend {}

    /** The lesson uses a term that another one introduces. */
    record UseInstead(String term) implements Mend {}

    /** Somebody has compared: the translation says what its source says now. */
    record StillRight() implements Mend {}

    /** The lesson puts a misconception right. */
    record Answer(String misconception) implements Mend {}

    /** The lesson no longer says that it answers this. */
    record AnswerNothing(String misconception) implements Mend {}
}
