package dev.gradus.media;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of an SVG drawing. */
sealed interface SvgResult permits SvgResult.Cleaned, Refused {

    /**
     * It could be read; {@code text} is all of it that is harmless. The same bytes always give the same text.
     *
     * @param width in pixels, rounded up; null where the drawing has no size of its own
     */
    record Cleaned(
            String text, @Nullable Integer width, @Nullable Integer height, List<Removal> removals)
            implements SvgResult {}
}
