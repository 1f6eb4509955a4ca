package dev.gradus.hints;

import dev.gradus.curriculum.LessonId;
import dev.gradus.grading.Measure;
import dev.gradus.grading.Measure.Level;
import dev.gradus.grading.StageProfile;
import java.util.ArrayList;
import java.util.List;

/** Levels of lessons that build on each other, the earliest stage first. */
public record StageComparison(List<Point> points) {

    public StageComparison {
        points = List.copyOf(points);
    }

    /** One lesson. */
    public record Point(LessonId lesson, String title, StageProfile profile, Measure measure) {}

    /**
     * From one lesson to one of the next stage that has any.
     *
     * @param apart how much harder the later one is; negative where it is easier
     */
    public record Leg(Point from, Point to, double apart) {

        public boolean rises() {
            return apart > 0;
        }
    }

    /** Each pair of neighbouring stages, as far as both could be measured. */
    public List<Leg> legs() {
        var legs = new ArrayList<Leg>();
        for (var from : points) {
            points.stream()
                    .filter(to -> isNext(from, to))
                    .filter(to -> from.measure() instanceof Level && to.measure() instanceof Level)
                    .forEach(to -> legs.add(new Leg(from, to, level(to) - level(from))));
        }
        return legs;
    }

    /** Whether every later stage is harder; true as well where there is nothing to compare. */
    public boolean isInOrder() {
        return legs().stream().allMatch(Leg::rises);
    }

    private boolean isNext(Point from, Point to) {
        return rank(to) > rank(from)
                && points.stream().noneMatch(other -> rank(other) > rank(from) && rank(other) < rank(to));
    }

    private static int rank(Point point) {
        return switch (point.profile().stage()) {
            case "primary" -> 0;
            case "middle" -> 1;
            default -> 2;
        };
    }

    private static double level(Point point) {
        return point.measure() instanceof Level level ? level.level() : 0;
    }
}
