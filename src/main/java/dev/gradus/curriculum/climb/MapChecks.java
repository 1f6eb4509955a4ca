package dev.gradus.curriculum.climb;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

/** All checks of a map. Their time grows nearly with the number of lessons, links and terms. */
public final class MapChecks {

    private MapChecks() {}

    /** By code, errors first, then in the order of the map. */
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
        found.sort(order(map));
        return List.copyOf(found);
    }

    private static Comparator<MapFinding> order(ClimbMap map) {
        var numbers = new HashMap<String, Integer>();
        for (var strand : map.strands()) {
            numbers.put(strand.slug(), numbers.size());
            for (var unit : strand.units()) {
                var path = strand.slug() + "/" + unit.stage().key();
                numbers.put(path, numbers.size());
                unit.lessons().forEach(lesson -> numbers.put(path + "/" + lesson.slug(), numbers.size()));
            }
        }
        return Comparator.comparing(MapFinding::code)
                .thenComparing(finding -> numbers.getOrDefault(finding.place().path(), numbers.size()))
                .thenComparing(MapFinding::identity);
    }
}
