package dev.gradus.media;

import java.util.List;

/**
 * What a page needs to show a file.
 *
 * @param main the best rendition, for {@code src}
 * @param choices all renditions of a picture by rising width, for {@code srcset}; only the main one where there is no choice
 */
public record ServedMedia(Rendition main, List<Rendition> choices) {

    public ServedMedia {
        choices = List.copyOf(choices);
        if (!choices.contains(main)) {
            throw new IllegalArgumentException("The main rendition is one of the choices");
        }
    }

    /** From all renditions of one file, widest last. */
    static ServedMedia of(List<Rendition> byWidth) {
        return new ServedMedia(byWidth.getLast(), byWidth);
    }
}
