package dev.gradus.upkeep;

/** One thing in a publication that others may use and that has changed. */
sealed interface Reason {

    /** What pupils read, or are to learn. */
    record Lesson() implements Reason {}

    /** @param now empty where the term is introduced no more */
    record Term(String word, String before, String now) implements Reason {}

    /** @param before the digest of the picture that others may still show */
    record Figure(String name, String before) implements Reason {}
}
