package dev.gradus.reading.site;

import dev.gradus.curriculum.Stage;
import dev.gradus.platform.i18n.Languages;
import dev.gradus.publishing.PublishedProgramme;
import dev.gradus.publishing.PublishedProgramme.Place;
import dev.gradus.publishing.PublishedProgramme.PublishedStrand;
import dev.gradus.reading.page.Frame.Alternate;
import dev.gradus.reading.page.LessonLink;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Paths of pages; the counterpart of {@link Address#parse}. */
public final class Links {

    private Links() {}

    static String home(String language) {
        return "/" + language;
    }

    public static String mine(String language) {
        return home(language) + "/mine";
    }

    static String search(String language) {
        return home(language) + "/search";
    }

    static String stage(String language, Stage stage) {
        return home(language) + "/stage/" + stage.key();
    }

    static String programme(String language, PublishedProgramme programme) {
        return home(language) + "/" + programme.slug();
    }

    static String stage(String language, PublishedProgramme programme, Stage stage) {
        return programme(language, programme) + "/" + stage.key();
    }

    public static String strand(String language, PublishedProgramme programme, PublishedStrand strand) {
        return programme(language, programme) + "/" + strand.slug();
    }

    public static String feed(String language, PublishedProgramme programme) {
        return programme(language, programme) + "/feed";
    }

    public static String lesson(String language, Place place) {
        return home(language) + "/" + place.path();
    }

    /** A link to the lesson in this language or, where it has none, in one that it has. */
    public static LessonLink to(Place place, String language) {
        var headings = place.entry().byLanguage();
        var own = headings.get(language);
        if (own != null) {
            return new LessonLink(lesson(language, place), own.title(), own.minutes(), null, null);
        }
        var other = Languages.ALL.stream()
                .filter(headings::containsKey)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("published in no language: " + place.path()));
        var heading = headings.getOrDefault(other, headings.values().iterator().next());
        return new LessonLink(
                lesson(other, place), heading.title(), heading.minutes(), other, Languages.ownName(other));
    }

    /** The same page in all languages that have it. */
    static List<Alternate> alternates(Predicate<String> exists, Function<String, String> path) {
        return Languages.ALL.stream()
                .filter(exists)
                .map(language -> new Alternate(language, path.apply(language), Languages.ownName(language)))
                .toList();
    }

    public static List<Alternate> alternates(Place place) {
        return alternates(place.entry().byLanguage()::containsKey, language -> lesson(language, place));
    }
}
