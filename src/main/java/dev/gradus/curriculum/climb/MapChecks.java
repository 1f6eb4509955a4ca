package dev.gradus.curriculum.climb;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All checks of a map. Their time grows nearly with the number of lessons, links and terms. */
public final class MapChecks {

    private static final Comparator<MapFinding> ORDER = Comparator.comparing(MapFinding::code)
            .thenComparing(finding -> finding.place().path())
            .thenComparing(MapFinding::identity);

    private MapChecks() {}

    /** By code, errors first, then by place. */
    public static List<MapFinding> run(ClimbMap map) {
        var course = new Course(map);
        var loops = Loops.of(course);
        var order = CourseOrder.of(course, loops);
        var found = new ArrayList<MapFinding>();
        found.addAll(LinkCheck.run(course, loops));
        found.addAll(StageCheck.run(map));
        found.addAll(RepetitionCheck.run(course));
        found.addAll(TermCheck.run(course, order));
        found.addAll(TextCheck.run(course));
        found.addAll(MisconceptionCheck.run(course));
        found.sort(ORDER);
        return List.copyOf(found);
    }
}
