package dev.gradus.media;

import java.util.List;

/** What became of a raster picture. */
sealed interface PictureResult permits PictureResult.Rendered, Refused {

    /**
     * It could be read and is served in these renditions.
     *
     * @param width of the picture standing upright, in pixels
     */
    record Rendered(int width, int height, List<Rendition> renditions) implements PictureResult {}
}
