package dev.gradus.hints;

import java.util.List;

/** What became of an attempt to upload a list of words. */
public sealed interface WordListResult {

    record Kept(WordList list) implements WordListResult {}

    /** Nothing was kept: these lines are no words. */
    record Refused(List<WordProblem> problems) implements WordListResult {}

    /** @param most bytes that a file may have */
    record TooLarge(int most) implements WordListResult {}
}
