package dev.gradus.curriculum;

import dev.gradus.curriculum.climb.ClimbMap;
import dev.gradus.curriculum.climb.LessonPath;
import dev.gradus.curriculum.climb.MapFinding;
import dev.gradus.platform.Texts;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A programme with all that its checks have found, at one moment.
 *
 * @param open what nobody has accepted, errors first
 * @param accepted warnings that are still true and meant so
 */
public record Climb(ProgrammeMap map, ClimbMap checked, List<MapFinding> open, List<Accepted> accepted) {

    public Climb {
        open = List.copyOf(open);
        accepted = List.copyOf(accepted);
    }

    /**
     * A warning that somebody has accepted.
     *
     * @param by a name; nobody for an operator
     */
    public record Accepted(
            MapFinding finding, Texts reason, @Nullable String by, Instant at) {}

    public Optional<LessonPlace> find(LessonPath path) {
        return row(path.strand())
                .flatMap(row -> row.cells().stream()
                        .filter(cell -> cell.unit().stage() == path.stage())
                        .flatMap(cell -> cell.lessons().stream()
                                .filter(lesson -> lesson.slug().value().equals(path.lesson()))
                                .map(lesson -> new LessonPlace(map.programme(), row.strand(), cell.unit(), lesson)))
                        .findFirst());
    }

    /** @param strand its slug */
    public Optional<ProgrammeMap.Row> row(String strand) {
        return map.rows().stream()
                .filter(row -> row.strand().slug().value().equals(strand))
                .findFirst();
    }
}
