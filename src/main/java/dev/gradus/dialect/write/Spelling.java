package dev.gradus.dialect.write;

import java.util.List;

/**
 * A way to spell emphasis.
 *
 * @param guarded whether a letter that touches a delimiter from outside is spelled as a reference, which CommonMark
 *     takes for punctuation; the last resort, for {@code foo**(bar)**baz} and the like
 */
record Spelling(char emphasis, char strong, boolean guarded) {

    /** From the canonical one to the ugliest. */
    static final List<Spelling> ALL = List.of(
            new Spelling('*', '*', false),
            new Spelling('_', '*', false),
            new Spelling('*', '_', false),
            new Spelling('*', '*', true),
            new Spelling('_', '*', true),
            new Spelling('*', '_', true));
}
