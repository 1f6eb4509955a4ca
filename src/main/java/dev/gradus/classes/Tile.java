package dev.gradus.classes;

import dev.gradus.reading.door.Picture;

/**
 * What a pupil is found by among the others: a picture on a ground of its own colour.
 *
 * @param number from 0; pictures first change, then colours
 */
public record Tile(int number) {

    /** So many grounds the style sheets know. */
    static final int COLOURS = 6;

    static final int MOST = Picture.ALL.size() * COLOURS;

    public Tile {
        if (number < 0 || number >= MOST) {
            throw new IllegalArgumentException("no such tile: " + number);
        }
    }

    public Picture picture() {
        return Picture.ALL.get(number % Picture.ALL.size());
    }

    /** From 0 to 5. */
    public int colour() {
        return number / Picture.ALL.size();
    }
}
