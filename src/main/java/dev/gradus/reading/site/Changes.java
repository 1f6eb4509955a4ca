package dev.gradus.reading.site;

import dev.gradus.publishing.PublishedProgramme;
import dev.gradus.publishing.PublishedProgramme.Heading;
import dev.gradus.publishing.PublishedProgramme.PublishedStrand;
import dev.gradus.publishing.PublishedProgramme.PublishedUnit;
import dev.gradus.reading.Part;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * In which version of the site each {@link Part} changed last; nothing is kept of parts that have stayed as they were
 * since the beginning. What has gone is remembered too, since pages made of it are wrong for ever.
 */
final class Changes {

    private final Map<Part, Long> last = new ConcurrentHashMap<>();

    /** Whether what was made of these parts in one version is right in every later one that is noted here. */
    boolean noneSince(long version, Set<Part> parts) {
        return parts.stream().allMatch(part -> last.getOrDefault(part, Long.MIN_VALUE) <= version);
    }

    /** Called before anybody sees the later version. */
    void note(long version, List<PublishedProgramme> before, List<PublishedProgramme> after) {
        var earlier = bySlug(before);
        var later = bySlug(after);
        for (var slug : all(earlier.keySet(), later.keySet())) {
            changed(earlier.get(slug), later.get(slug)).forEach(part -> last.put(part, version));
        }
        last.put(Part.ALL, version);
    }

    private static Map<String, PublishedProgramme> bySlug(List<PublishedProgramme> programmes) {
        var bySlug = new HashMap<String, PublishedProgramme>();
        programmes.forEach(programme -> bySlug.put(programme.slug(), programme));
        return bySlug;
    }

    private static Set<Part> changed(@Nullable PublishedProgramme before, @Nullable PublishedProgramme after) {
        var either = after == null ? before : after;
        if (either == null || Objects.equals(before, after)) {
            return Set.of();
        }
        var changed = new HashSet<Part>();
        changed.add(Part.programme(either));
        boolean renamed = before == null || after == null || !bare(before).equals(bare(after));
        var earlier = strands(before);
        var later = strands(after);
        for (var slug : all(earlier.keySet(), later.keySet())) {
            var was = earlier.get(slug);
            var is = later.get(slug);
            if (renamed || !Objects.equals(was, is)) {
                changed.add(Part.strand(either, slug));
                grounds(was).forEach(ground -> changed.add(Part.standingOn(ground)));
                grounds(is).forEach(ground -> changed.add(Part.standingOn(ground)));
            }
        }
        return changed;
    }

    /** What a programme says of itself. */
    private static PublishedProgramme bare(PublishedProgramme programme) {
        return new PublishedProgramme(
                programme.slug(),
                programme.school(),
                programme.licence(),
                programme.languages(),
                programme.title(),
                programme.aim(),
                List.of());
    }

    private static Map<String, PublishedStrand> strands(@Nullable PublishedProgramme programme) {
        var bySlug = new HashMap<String, PublishedStrand>();
        if (programme != null) {
            programme.strands().forEach(strand -> bySlug.put(strand.slug(), strand));
        }
        return bySlug;
    }

    private static Stream<String> grounds(@Nullable PublishedStrand strand) {
        return (strand == null ? Stream.<PublishedUnit>empty() : strand.units().stream())
                .flatMap(unit -> unit.lessons().stream())
                .flatMap(lesson -> lesson.byLanguage().values().stream())
                .map(Heading::buildsOn)
                .flatMap(List::stream);
    }

    private static Set<String> all(Collection<String> some, Collection<String> others) {
        var all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }
}
