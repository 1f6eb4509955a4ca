package dev.gradus.reading;

import dev.gradus.publishing.PublishedFile;
import dev.gradus.publishing.PublishedFile.Rendition;
import dev.gradus.publishing.PublishedProgramme.Place;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where a lesson page finds its files and sends its answers: the only things in which a preview may differ. */
public interface UrlScheme {

    /** The public site. */
    UrlScheme SITE = new UrlScheme() {};

    default String file(PublishedFile file, Rendition rendition) {
        return "/media/" + rendition.sha256() + "/" + segment(file.name());
    }

    /** The lesson's own page. */
    default String page(Place place, String language) {
        return "/" + language + "/" + place.path();
    }

    /** Where the lesson's questions are answered, without a query. */
    default String check(Place place, String language) {
        return page(place, language) + "/check";
    }

    /** The name as one segment of a path. */
    static String segment(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
