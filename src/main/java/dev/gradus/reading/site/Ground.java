package dev.gradus.reading.site;

import dev.gradus.dialect.LessonRef;
import dev.gradus.publishing.PublishedLesson;
import dev.gradus.publishing.PublishedProgramme.Heading;
import dev.gradus.publishing.PublishedProgramme.Place;
import dev.gradus.publishing.PublishedSite;
import dev.gradus.reading.page.LessonPage.Before;
import dev.gradus.reading.page.LessonPage.Word;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The published lessons that a lesson stands on, directly and through others: their key ideas are what one looks back
 * at, and their words are what it may use.
 */
public final class Ground {

    /** A lesson stands on few others; whoever links in circles or without end must not cost more than this. */
    private static final int MOST_LESSONS = 24;

    private final String language;
    private final List<String> direct;
    private final Map<String, Lesson> lessons = new LinkedHashMap<>();

    private record Lesson(Place place, Optional<Matter> matter) {}

    private Ground(String language, List<String> direct) {
        this.language = language;
        this.direct = direct;
    }

    /** @param matter what the lesson itself says; a draft may build on other lessons than its publication does */
    public static Ground of(PublishedLesson lesson, Matter matter, Site site, PublishedSite published) {
        var programme = lesson.place().programme().slug();
        var direct = matter.buildsOn().stream().map(ref -> path(ref, programme)).toList();
        var ground = new Ground(lesson.language(), direct);
        ground.gather(site, published);
        return ground;
    }

    private static String path(LessonRef ref, String programme) {
        return ref.programme() == null ? programme + "/" + ref : ref.toString();
    }

    /** The nearest first, so that a word introduced twice means what the nearest says. */
    private void gather(Site site, PublishedSite published) {
        var waiting = new ArrayDeque<>(direct);
        while (!waiting.isEmpty() && lessons.size() < MOST_LESSONS) {
            var path = waiting.remove();
            var found = lessons.containsKey(path) ? Optional.<Place>empty() : site.place(path);
            found.ifPresent(place -> {
                lessons.put(path, new Lesson(place, matter(place, published)));
                waiting.addAll(buildsOn(place, language));
            });
        }
    }

    private static List<String> buildsOn(Place place, String language) {
        var heading = place.entry().byLanguage().get(language);
        return heading == null
                ? place.entry().byLanguage().values().stream()
                        .map(Heading::buildsOn)
                        .flatMap(List::stream)
                        .distinct()
                        .toList()
                : heading.buildsOn();
    }

    private Optional<Matter> matter(Place place, PublishedSite published) {
        if (!place.entry().byLanguage().containsKey(language)) {
            return Optional.empty();
        }
        return published
                .lesson(
                        language,
                        place.programme().slug(),
                        place.strand().slug(),
                        place.unit().stage(),
                        place.entry().slug())
                .map(lesson -> Matter.of(lesson.source()));
    }

    /** The lessons that this one names, as far as they are published. */
    public List<Before> lookBack() {
        var before = new ArrayList<Before>();
        for (var path : direct) {
            var lesson = lessons.get(path);
            if (lesson != null) {
                before.add(new Before(
                        lesson.place().unit().stage().key(),
                        Links.to(lesson.place(), language),
                        lesson.matter().map(Matter::idea).orElse("")));
            }
        }
        return before;
    }

    /** The lesson's own words, then those it uses, each with the lesson that introduced it. */
    public List<Word> words(Matter own) {
        var words = new ArrayList<Word>();
        own.introduces().forEach((term, meaning) -> words.add(new Word(term, meaning, null)));
        for (var term : own.uses()) {
            if (!own.introduces().containsKey(term)) {
                introduced(term).ifPresent(words::add);
            }
        }
        return words;
    }

    private Optional<Word> introduced(String term) {
        for (var lesson : lessons.values()) {
            var meaning = lesson.matter().map(matter -> matter.introduces().get(term));
            if (meaning.isPresent()) {
                return Optional.of(new Word(term, meaning.get(), Links.to(lesson.place(), language)));
            }
        }
        return Optional.empty();
    }
}
