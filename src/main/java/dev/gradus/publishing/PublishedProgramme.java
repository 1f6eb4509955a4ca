package dev.gradus.publishing;

import dev.gradus.curriculum.Depth;
import dev.gradus.curriculum.Stage;
import dev.gradus.platform.Texts;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A programme as far as students may know it: strands, units and lessons appear only where something is published.
 *
 * @param languages the first is the source language
 */
public record PublishedProgramme(
        String slug,
        String school,
        String licence,
        List<String> languages,
        Texts title,
        Texts aim,
        List<PublishedStrand> strands) {

    public PublishedProgramme {
        languages = List.copyOf(languages);
        strands = List.copyOf(strands);
    }

    /** A strand with the units that hold published lessons, primary first. */
    public record PublishedStrand(String slug, Texts title, Texts bigIdea, List<PublishedUnit> units) {

        public PublishedStrand {
            units = List.copyOf(units);
        }

        public Optional<PublishedUnit> unit(Stage stage) {
            return units.stream().filter(unit -> unit.stage() == stage).findFirst();
        }
    }

    /** A unit with its published lessons in order. */
    public record PublishedUnit(
            Stage stage,
            Texts title,
            @Nullable String grades,
            Texts concreteStart,
            Texts outcome,
            @Nullable Depth depth,
            List<Entry> lessons) {

        public PublishedUnit {
            lessons = List.copyOf(lessons);
        }
    }

    /** A lesson published in at least one language. */
    public record Entry(String slug, int position, Map<String, Heading> byLanguage) {

        public Entry {
            byLanguage = Map.copyOf(byLanguage);
        }
    }

    /**
     * What lists show of one published lesson text.
     *
     * @param buildsOn the lessons it stands on, each as {@code programme/strand/stage/slug}
     */
    public record Heading(String title, int minutes, List<String> buildsOn, Instant publishedAt) {

        public Heading {
            buildsOn = List.copyOf(buildsOn);
        }
    }

    public Optional<PublishedStrand> strand(String wanted) {
        return strands.stream().filter(each -> each.slug().equals(wanted)).findFirst();
    }

    /** Whether there is anything to read in this language. */
    public boolean isIn(String language) {
        return places().anyMatch(place -> place.entry().byLanguage().containsKey(language));
    }

    /** A published lesson with where it stands. */
    public record Place(PublishedProgramme programme, PublishedStrand strand, PublishedUnit unit, Entry entry) {

        /** {@code programme/strand/stage/slug}. */
        public String path() {
            return programme.slug() + "/" + strand.slug() + "/" + unit.stage().key() + "/" + entry.slug();
        }
    }

    /** All published lessons: strand by strand, stage by stage, in order. */
    public Stream<Place> places() {
        return strands.stream()
                .flatMap(strand -> strand.units().stream()
                        .flatMap(unit -> unit.lessons().stream().map(entry -> new Place(this, strand, unit, entry))));
    }
}
