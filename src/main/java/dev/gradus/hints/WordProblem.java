package dev.gradus.hints;

/**
 * Something in a file of words that is no word. The message {@code hints.lists.problem.CODE} says it.
 *
 * @param line the first being 1
 * @param about what stands there
 */
public record WordProblem(int line, Code code, String about) {

    /** Kinds of problems. */
    public enum Code {
        /** Neither UTF-8 nor GB 18030. */
        NOT_TEXT,
        NO_WORDS,
        /** More words than a list may have: how many it may. */
        TOO_MANY,
        TOO_LONG,
        /** Nothing but signs. */
        NO_WORD,
        /** Something that is no Chinese character, in a list of characters. */
        NO_CHARACTER,
        OPEN_QUOTE
    }
}
