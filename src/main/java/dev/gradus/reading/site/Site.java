package dev.gradus.reading.site;

import dev.gradus.curriculum.Stage;
import dev.gradus.publishing.PublishedProgramme;
import dev.gradus.publishing.PublishedProgramme.Heading;
import dev.gradus.publishing.PublishedProgramme.Place;
import dev.gradus.publishing.PublishedProgramme.PublishedStrand;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Stream;

/** All that is published, as one version of the site has it; found by slug, by path, and by what builds on what. */
public final class Site {

    private final long version;
    private final Map<String, PublishedProgramme> programmes = new LinkedHashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Map<String, SequencedSet<Place>> standingOn = new LinkedHashMap<>();

    Site(long version, List<PublishedProgramme> published) {
        this.version = version;
        for (var programme : published) {
            programmes.put(programme.slug(), programme);
            programme.places().forEach(place -> {
                places.put(place.path(), place);
                place.entry().byLanguage().values().stream()
                        .map(Heading::buildsOn)
                        .flatMap(List::stream)
                        .forEach(ground -> standingOn
                                .computeIfAbsent(ground, _ -> new LinkedHashSet<>())
                                .add(place));
            });
        }
    }

    public long version() {
        return version;
    }

    List<PublishedProgramme> programmes() {
        return List.copyOf(programmes.values());
    }

    Optional<PublishedProgramme> programme(String slug) {
        return Optional.ofNullable(programmes.get(slug));
    }

    /** @param path {@code programme/strand/stage/slug} */
    public Optional<Place> place(String path) {
        return Optional.ofNullable(places.get(path));
    }

    /** The lessons of later stages that build on this one, the nearest stage first. */
    public List<Place> deeper(Place place) {
        return standingOn.getOrDefault(place.path(), new LinkedHashSet<>()).stream()
                .filter(other -> stageOf(other).compareTo(stageOf(place)) > 0)
                .sorted(Comparator.comparing(Site::stageOf))
                .toList();
    }

    private static Stage stageOf(Place place) {
        return place.unit().stage();
    }

    static Stream<Place> in(PublishedProgramme programme, Stage stage) {
        return programme.places().filter(place -> stageOf(place) == stage);
    }

    static Stream<Place> in(PublishedProgramme programme, PublishedStrand strand) {
        return programme.places().filter(place -> place.strand().equals(strand));
    }

    static boolean isIn(Stream<Place> places, String language) {
        return places.anyMatch(place -> place.entry().byLanguage().containsKey(language));
    }
}
