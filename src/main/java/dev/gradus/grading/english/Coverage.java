package dev.gradus.grading.english;

import java.util.List;

/**
 * How much of a text its readers know.
 *
 * @param share of the running words
 * @param unknown the others, in reading order
 */
record Coverage(double share, List<Word> unknown) {

    static Coverage of(EnglishText text, Familiarity familiarity) {
        var unknown = text.words()
                .filter(word -> !familiarity.knows(word) && !text.isName(word))
                .toList();
        int length = Math.max(1, text.length());
        return new Coverage((double) (length - unknown.size()) / length, unknown);
    }
}
