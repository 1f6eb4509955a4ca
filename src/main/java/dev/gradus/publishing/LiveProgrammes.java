package dev.gradus.publishing;

import dev.gradus.curriculum.ProgrammeId;
import dev.gradus.publishing.PublishedProgramme.Place;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * All live programmes as of the newest version of the site, found by path. After a change only the programme that
 * changed is read again, however many lessons the others have.
 */
@Component
class LiveProgrammes {

    private final PublishedRows rows;
    private final SiteVersion version;
    private volatile @Nullable Known known;

    LiveProgrammes(PublishedRows rows, SiteVersion version) {
        this.rows = rows;
        this.version = version;
    }

    /** One programme as of its own version, with an index of its lessons; nothing is live in it where it is null. */
    private record Numbered(long version, @Nullable PublishedProgramme programme, Map<String, Place> places) {

        static Numbered of(long version, @Nullable PublishedProgramme programme) {
            var places = new HashMap<String, Place>();
            if (programme != null) {
                programme.places().forEach(place -> places.put(place.path(), place));
            }
            return new Numbered(version, programme, places);
        }
    }

    private record Known(
            long version, Map<ProgrammeId, Numbered> byId, Map<String, Numbered> bySlug, Set<String> forClasses) {

        Known {
            byId = Map.copyOf(byId);
            forClasses = Set.copyOf(forClasses);
        }

        static Known of(long version, Map<ProgrammeId, Numbered> byId, Set<String> forClasses) {
            var bySlug = new LinkedHashMap<String, Numbered>();
            byId.values().forEach(numbered -> {
                var programme = numbered.programme();
                if (programme != null) {
                    bySlug.put(programme.slug(), numbered);
                }
            });
            return new Known(version, byId, bySlug, forClasses);
        }
    }

    List<PublishedProgramme> all() {
        return now().bySlug().values().stream()
                .flatMap(numbered -> Optional.ofNullable(numbered.programme()).stream())
                .toList();
    }

    /** @param path {@code programme/strand/stage/slug} */
    Optional<Place> place(String path) {
        int slash = path.indexOf('/');
        return slash < 0
                ? Optional.empty()
                : Optional.ofNullable(now().bySlug().get(path.substring(0, slash)))
                        .flatMap(numbered ->
                                Optional.ofNullable(numbered.places().get(path)));
    }

    /** Whether there is something to read at {@code programme}, {@code programme/strand} or a lesson's path. */
    boolean isLive(String path) {
        var parts = path.split("/", -1);
        var programme = Optional.ofNullable(now().bySlug().get(parts[0]))
                .flatMap(numbered -> Optional.ofNullable(numbered.programme()));
        return switch (parts.length) {
            case 1 -> programme.isPresent();
            case 2 -> programme.flatMap(each -> each.strand(parts[1])).isPresent();
            default -> place(path).isPresent();
        };
    }

    /** Slugs of the programmes that only classes may read, archived ones too. */
    Set<String> forClasses() {
        return now().forClasses();
    }

    private Known now() {
        var kept = known;
        return kept != null && kept.version() == version.current() ? kept : renewed();
    }

    /** The version is read first: what is published meanwhile makes the list newer than it says, never older. */
    private synchronized Known renewed() {
        long now = version.current();
        var kept = known;
        if (kept != null && kept.version() == now) {
            return kept;
        }
        var before = kept == null ? Map.<ProgrammeId, Numbered>of() : kept.byId();
        var fresh = new LinkedHashMap<ProgrammeId, Numbered>();
        rows.versions().forEach((id, number) -> {
            var same = before.get(id);
            fresh.put(
                    id,
                    same != null && same.version() == number
                            ? same
                            : Numbered.of(number, rows.programme(id).orElse(null)));
        });
        var made = Known.of(now, fresh, rows.forClasses());
        known = made;
        return made;
    }
}
