package dev.gradus.publishing;

import java.util.List;

/**
 * A picture, sound or film of a published lesson.
 *
 * @param name as the text uses it, safe in a URL
 * @param renditions what can be fetched, smallest first; pictures have several widths
 */
public record PublishedFile(String name, List<Rendition> renditions) {

    public PublishedFile {
        renditions = List.copyOf(renditions);
    }

    /** One size of a file, named by its own content. Width and height are pixels, 0 where there are none. */
    public record Rendition(String sha256, String mime, int width, int height, long bytes) {}

    public Rendition largest() {
        return renditions.getLast();
    }
}
