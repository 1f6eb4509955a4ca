package dev.gradus.dialect;

import dev.gradus.dialect.parse.MarkdownReader;

/** Reads the body of a lesson. Thread-safe. */
public final class LessonParser {

    private LessonParser() {}

    /**
     * Reads a body, whatever it holds: nothing a user writes makes this throw, and its time is bounded by the length of
     * the text.
     *
     * @return the document with everything that is not as {@code docs/lesson-format.md} asks
     */
    public static ParseResult parse(String markdown) {
        return MarkdownReader.read(markdown);
    }
}
