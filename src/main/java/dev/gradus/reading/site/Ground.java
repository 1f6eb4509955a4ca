package dev.gradus.reading.site;

import dev.gradus.dialect.LessonRef;
import dev.gradus.publishing.PublishedLesson;
import dev.gradus.publishing.PublishedProgramme.Heading;
import dev.gradus.publishing.PublishedProgramme.Place;
import dev.gradus.publishing.PublishedSite;
import dev.gradus.reading.Part;
import dev.gradus.reading.page.LessonLink;
import dev.gradus.reading.page.LessonPage.Before;
import dev.gradus.reading.page.LessonPage.Word;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The published lessons that a lesson stands on, directly and through others: what one knows from them is what one looks
 * back at, and their words are what it may use. Where it names none, the stage before it in its strand; where a word is
 * none of theirs, whatever comes before it in the programme.
 */
public final class Ground {

    /** A lesson stands on few others; whoever links in circles or without end must not cost more than this. */
    private static final int MOST_LESSONS = 24;

    private final String language;
    private final Place here;
    private final List<String> direct;
    private final Set<Part> madeOf = new HashSet<>();
    private final Map<String, Lesson> lessons = new LinkedHashMap<>();
    private final Map<String, Lesson> around = new LinkedHashMap<>();

    private record Lesson(Place place, Optional<Matter> matter) {}

    private Ground(String language, Place here, List<String> direct) {
        this.language = language;
        this.here = here;
        this.direct = direct;
        madeOf.add(Part.strandOf(here));
        madeOf.add(Part.standingOn(here.path()));
    }

    /** All that a page of the lesson is made of: its strand, what it stands on, and what stands on it. */
    public Set<Part> madeOf() {
        return Set.copyOf(madeOf);
    }

    /** @param matter what the lesson itself says; a draft may build on other lessons than its publication does */
    public static Ground of(PublishedLesson lesson, Matter matter, Site site, PublishedSite published) {
        var place = lesson.place();
        var named = matter.buildsOn().stream()
                .map(ref -> path(ref, place.programme().slug()))
                .toList();
        var there = named.stream().filter(path -> site.place(path).isPresent()).toList();
        var direct = there.isEmpty() ? stageBefore(place) : there;
        var ground = new Ground(lesson.language(), place, direct);
        named.forEach(path -> ground.madeOf.add(Part.strandOf(path)));
        ground.gather(site, published);
        boolean unknown = matter.uses().stream()
                .anyMatch(term -> !matter.introduces().containsKey(term)
                        && ground.meaning(term).isEmpty());
        if (unknown) {
            ground.lookAround(published);
        }
        return ground;
    }

    /** The last lesson of the nearest earlier stage in the strand. */
    private static List<String> stageBefore(Place place) {
        return place.strand().units().stream()
                .filter(unit -> unit.stage().compareTo(place.unit().stage()) < 0)
                .reduce((_, later) -> later)
                .map(unit -> new Place(
                                place.programme(),
                                place.strand(),
                                unit,
                                unit.lessons().getLast())
                        .path())
                .stream()
                .toList();
    }

    private static String path(LessonRef ref, String programme) {
        return ref.programme() == null ? programme + "/" + ref : ref.toString();
    }

    /** The nearest first, so that a word introduced twice means what the nearest says. */
    private void gather(Site site, PublishedSite published) {
        var waiting = new ArrayDeque<>(direct);
        while (!waiting.isEmpty() && lessons.size() < MOST_LESSONS) {
            var path = waiting.remove();
            madeOf.add(Part.strandOf(path));
            var found = lessons.containsKey(path) ? Optional.<Place>empty() : site.place(path);
            found.ifPresent(place -> {
                lessons.put(path, new Lesson(place, matter(place, published)));
                waiting.addAll(buildsOn(place, language));
            });
        }
    }

    /** Earlier lessons of the strand first, the nearest before the others. */
    private void lookAround(PublishedSite published) {
        madeOf.add(Part.programme(here.programme()));
        here.programme()
                .places()
                .filter(this::isEarlier)
                .filter(place -> !lessons.containsKey(place.path()))
                .sorted(Comparator.comparing((Place place) ->
                                !place.strand().slug().equals(here.strand().slug()))
                        .thenComparing(Comparator.comparing(
                                        (Place place) -> place.unit().stage())
                                .reversed())
                        .thenComparing(Comparator.comparingInt(
                                        (Place place) -> place.entry().position())
                                .reversed()))
                .limit(MOST_LESSONS)
                .forEach(place -> around.put(place.path(), new Lesson(place, matter(place, published))));
    }

    private boolean isEarlier(Place place) {
        int stages = place.unit().stage().compareTo(here.unit().stage());
        boolean sameUnit =
                stages == 0 && place.strand().slug().equals(here.strand().slug());
        return sameUnit ? place.entry().position() < here.entry().position() : stages <= 0;
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
                        lesson.matter().map(Matter::known).orElse("")));
            }
        }
        return before;
    }

    /** The lesson's own words, then those it uses: what each means at this stage, and where it was first met. */
    public List<Word> words(Matter own) {
        var words = new ArrayList<Word>();
        own.introduces().forEach((term, meaning) -> words.add(new Word(term, meaning, firstMet(term))));
        for (var term : own.uses()) {
            if (!own.introduces().containsKey(term)) {
                meaning(term).ifPresent(meaning -> words.add(new Word(term, meaning, firstMet(term))));
            }
        }
        return words;
    }

    /** As the nearest lesson says it. */
    private Optional<String> meaning(String term) {
        return introducing(term)
                .flatMap(lesson -> lesson.matter().stream())
                .flatMap(matter -> Optional.ofNullable(matter.introduces().get(term)).stream())
                .findFirst();
    }

    /** The earliest lesson that has it. */
    private @Nullable LessonLink firstMet(String term) {
        return introducing(term)
                .min(Comparator.comparing(lesson -> lesson.place().unit().stage()))
                .map(lesson -> Links.to(lesson.place(), language))
                .orElse(null);
    }

    private Stream<Lesson> introducing(String term) {
        return Stream.concat(lessons.values().stream(), around.values().stream())
                .filter(lesson -> lesson.matter()
                        .filter(matter -> matter.introduces().containsKey(term))
                        .isPresent());
    }
}
