package dev.gradus.preview;

import dev.gradus.publishing.PublishedFile;
import dev.gradus.publishing.PublishedProgramme.Place;
import dev.gradus.reading.UrlScheme;
import java.util.UUID;

/** A preview takes its pictures from the draft and answers its questions itself; everything else is the public page. */
record PreviewUrls(UUID lesson) implements UrlScheme {

    @Override
    public String file(PublishedFile file, PublishedFile.Rendition rendition) {
        return "/studio-api/lessons/" + lesson + "/media/" + UrlScheme.segment(file.name());
    }

    @Override
    public String page(Place place, String language) {
        return "/studio-api/preview/" + lesson + "/" + language;
    }
}
