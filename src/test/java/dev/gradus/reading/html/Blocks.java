package dev.gradus.reading.html;

import dev.gradus.dialect.Document;
import dev.gradus.dialect.LessonParser;
import dev.gradus.publishing.PublishedFile;
import dev.gradus.publishing.PublishedFile.Rendition;
import dev.gradus.reading.UrlScheme;
import dev.gradus.reading.page.Say;
import dev.gradus.reading.web.SiteServer;
import java.util.List;
import java.util.Map;

/** Bodies of lessons and the setting that tests show them in. */
final class Blocks {

    static final String PUDDLE_SHA = "a".repeat(64);
    static final String DAM_SMALL_SHA = "b".repeat(64);
    static final String DAM_SHA = "c".repeat(64);
    static final String SONG_SHA = "d".repeat(64);
    static final String CAPTIONS_SHA = "6".repeat(64);
    static final String FILM_SHA = "e".repeat(64);

    private Blocks() {}

    static Document document(String markdown) {
        return LessonParser.parse(markdown).document();
    }

    static String html(String markdown) {
        return LessonHtml.of(document(markdown), setting("en"));
    }

    static Setting setting(String language) {
        return new Setting(
                new Say(SiteServer.messages(), language),
                Map.of(
                        "puddle.svg",
                        new PublishedFile(
                                "puddle.svg", List.of(new Rendition(PUDDLE_SHA, "image/svg+xml", 720, 360, 2_000))),
                        "dam.jpg",
                        new PublishedFile(
                                "dam.jpg",
                                List.of(
                                        new Rendition(DAM_SMALL_SHA, "image/jpeg", 480, 320, 30_000),
                                        new Rendition(DAM_SHA, "image/jpeg", 1440, 960, 200_000))),
                        "song of rain.mp3",
                        new PublishedFile(
                                "song of rain.mp3", List.of(new Rendition(SONG_SHA, "audio/mpeg", 0, 0, 900_000))),
                        "river.mp4",
                        new PublishedFile(
                                "river.mp4", List.of(new Rendition(FILM_SHA, "video/mp4", 640, 360, 9_000_000))),
                        "river.vtt",
                        new PublishedFile("river.vtt", List.of(new Rendition(CAPTIONS_SHA, "text/vtt", 0, 0, 900)))),
                UrlScheme.SITE,
                "/en/water/cycle/primary/puddle/check",
                Ruby.NONE,
                Terms.NONE,
                Given.NOTHING);
    }
}
