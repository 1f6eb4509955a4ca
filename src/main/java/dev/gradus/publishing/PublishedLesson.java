package dev.gradus.publishing;

import dev.gradus.publishing.PublishedProgramme.Place;
import java.time.Instant;
import java.util.Map;

/**
 * One lesson text as students read it, complete in itself.
 *
 * @param place where it stands, with its whole published programme around it
 * @param source the Markdown file, front matter and body
 * @param files by the name the text uses
 */
public record PublishedLesson(
        Place place,
        String language,
        String title,
        int minutes,
        String source,
        Map<String, PublishedFile> files,
        Instant publishedAt) {

    public PublishedLesson {
        files = Map.copyOf(files);
    }
}
