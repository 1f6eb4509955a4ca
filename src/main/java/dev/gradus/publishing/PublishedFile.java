package dev.gradus.publishing;

import dev.gradus.media.ServedMedia;
import java.util.List;

/**
 * A picture, sound or film of a published lesson.
 *
 * @param name as the text uses it, safe in a URL
 * @param renditions what can be fetched, smallest first; pictures have several widths
 * @param credit who made it and under which licence, for where the text does not say so; may be empty
 */
public record PublishedFile(String name, List<Rendition> renditions, String credit) {

    public PublishedFile {
        renditions = List.copyOf(renditions);
    }

    /** A file of which nobody has said who made it. */
    public PublishedFile(String name, List<Rendition> renditions) {
        this(name, renditions, "");
    }

    /** One size of a file, named by its own content. Width and height are pixels, 0 where there are none. */
    public record Rendition(String sha256, String mime, int width, int height, long bytes) {}

    /** The file as module {@code media} keeps it, under the name that the text uses. */
    public static PublishedFile of(String name, ServedMedia served, String credit) {
        return new PublishedFile(
                name,
                served.choices().stream()
                        .map(each -> new Rendition(
                                each.sha256().hex(),
                                each.mime(),
                                each.width() == null ? 0 : each.width(),
                                each.height() == null ? 0 : each.height(),
                                each.byteSize()))
                        .toList(),
                credit);
    }

    public Rendition largest() {
        return renditions.getLast();
    }
}
