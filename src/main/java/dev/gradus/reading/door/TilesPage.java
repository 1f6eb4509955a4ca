package dev.gradus.reading.door;

import java.util.List;

/** Asks who one is. */
public record TilesPage(String className, List<TileOf> tiles) {

    public TilesPage {
        tiles = List.copyOf(tiles);
    }

    /**
     * A pupil to be chosen.
     *
     * @param number the place in the class
     * @param colour of the ground, from 0 to 5
     */
    public record TileOf(int number, String nickname, Picture picture, int colour) {}
}
