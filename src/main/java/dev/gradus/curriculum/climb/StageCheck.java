package dev.gradus.curriculum.climb;

import dev.gradus.curriculum.climb.ClimbMap.Strand;
import dev.gradus.curriculum.climb.ClimbMap.Unit;
import dev.gradus.curriculum.climb.MapFinding.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Holes in a strand, and steps from one stage to the next that are too high or go down. */
final class StageCheck {

    private final Strand strand;
    private final List<MapFinding> found = new ArrayList<>();

    private StageCheck(Strand strand) {
        this.strand = strand;
    }

    static List<MapFinding> run(ClimbMap map) {
        return map.strands().stream()
                .flatMap(strand -> new StageCheck(strand).run().stream())
                .toList();
    }

    private List<MapFinding> run() {
        var taught = strand.units().stream()
                .filter(unit -> !unit.lessons().isEmpty())
                .toList();
        if (taught.size() == 1) {
            // That the other stages are empty is the same thing said again.
            found.add(new MapFinding(
                    FindingCode.ORPHAN_STRAND,
                    "",
                    Place.of(strand.slug(), null),
                    "",
                    List.of(taught.getFirst().stage())));
        } else {
            strand.units().stream()
                    .filter(unit -> unit.lessons().isEmpty() && !unit.emptyOnPurpose())
                    .forEach(unit -> report(FindingCode.EMPTY_UNIT, "", unit));
        }
        for (int i = 1; i < taught.size(); i++) {
            step(taught.get(i - 1), taught.get(i));
        }
        return found;
    }

    private void step(Unit lower, Unit upper) {
        boolean adjacent = upper.stage().stepsAbove(lower.stage()) == 1;
        if (lower.depth() != null && upper.depth() != null) {
            int rise = upper.depth().stepsAbove(lower.depth());
            if (rise < 0) {
                report(FindingCode.OUT_OF_ORDER, "depth", upper, lower.depth(), upper.depth(), lower.stage());
            } else if (adjacent && rise > 1) {
                report(FindingCode.LEAP, "depth", upper, lower.depth(), upper.depth(), lower.stage());
            }
        }
        rise(lower, upper).ifPresent(step -> {
            if (step.rise() < 0) {
                var variant = step.scale() == LevelScale.GRADES ? "level" : "order";
                report(FindingCode.OUT_OF_ORDER, variant, upper, -step.rise(), lower.stage());
            } else if (adjacent && step.rise() > step.scale().highestStep()) {
                report(FindingCode.LEAP, "level", upper, step.rise(), lower.stage());
            }
        });
    }

    /** How much higher one unit's texts are than another's. */
    private record Step(double rise, LevelScale scale) {}

    /** In the first language measured in both. */
    private static Optional<Step> rise(Unit lower, Unit upper) {
        return languages(lower)
                .map(language -> {
                    var low = level(lower, language);
                    var high = level(upper, language);
                    return low.isPresent() && high.isPresent()
                            ? Optional.of(new Step(high.getAsDouble() - low.getAsDouble(), LevelScale.of(language)))
                            : Optional.<Step>empty();
                })
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Stream<String> languages(Unit unit) {
        return unit.lessons().stream()
                .flatMap(lesson -> lesson.texts().stream())
                .map(LessonSays::language)
                .distinct();
    }

    private static OptionalDouble level(Unit unit, String language) {
        return unit.lessons().stream()
                .flatMap(lesson -> lesson.texts().stream())
                .filter(text -> text.language().equals(language))
                .map(LessonSays::level)
                .flatMap(Stream::ofNullable)
                .mapToDouble(Double::doubleValue)
                .average();
    }

    private void report(FindingCode code, String variant, Unit unit, Object... arguments) {
        found.add(new MapFinding(code, variant, Place.of(strand.slug(), unit.stage()), "", List.of(arguments)));
    }
}
