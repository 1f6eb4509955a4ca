package dev.gradus.dialect.parse;

/** How much a lesson may hold. The largest real one is a hundredth of it; more would only cost others their time. */
final class Limits {

    /** UTF-16 units of a body. */
    static final int LENGTH = 1_000_000;

    /** Paragraphs, headings and table cells of a body, empty cells that GFM adds to short rows counted too. */
    static final int PIECES = 50_000;

    /** Blocks inside one another; a list is one and its item another. */
    static final int DEPTH = 50;

    /** Marks inside one another. */
    static final int INLINE_DEPTH = 20;

    private Limits() {}

    /** Thrown through the library when a text goes beyond; never leaves this package. */
    static final class Reached extends RuntimeException {
        Reached() {
            super("too large", null, false, false);
        }
    }
}
