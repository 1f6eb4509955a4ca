package dev.gradus.reading.site;

import dev.gradus.publishing.PublishedFile;
import java.util.List;

/**
 * A programme in one language as a device keeps it.
 *
 * @param pages their paths
 * @param files what the lessons show
 */
public record Keeping(String title, List<String> pages, List<PublishedFile> files) {

    public Keeping {
        pages = List.copyOf(pages);
        files = List.copyOf(files);
    }
}
