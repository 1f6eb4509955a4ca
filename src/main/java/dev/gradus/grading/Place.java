package dev.gradus.grading;

/**
 * A range of the source.
 *
 * @param offset of the first letter, in UTF-16 units
 * @param length 0 for a point between two letters
 */
public record Place(int offset, int length) {

    public Place {
        if (offset < 0 || length < 0) {
            throw new IllegalArgumentException("no place: " + offset + "+" + length);
        }
    }

    public int end() {
        return offset + length;
    }
}
