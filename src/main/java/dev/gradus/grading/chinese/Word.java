package dev.gradus.grading.chinese;

/**
 * A word in a text.
 *
 * @param start where it begins in the text, in UTF-16 units
 * @param cost how rare it is, in eighths of a bit; {@link Segmentation#UNKNOWN_COST} when the lexicon lacks it
 */
record Word(int start, int end, int cost, boolean idiom, boolean name) {

    int length() {
        return end - start;
    }

    boolean known() {
        return cost < Segmentation.UNKNOWN_COST;
    }

    String of(String text) {
        return text.substring(start, end);
    }
}
