package dev.gradus.outward;

import dev.gradus.curriculum.LessonId;
import dev.gradus.curriculum.UnitId;
import java.util.List;

/** One item of a framework and what in a programme answers to it. */
public record Coverage(FrameworkItem item, List<LessonId> lessons, List<UnitId> units) {

    public Coverage {
        lessons = List.copyOf(lessons);
        units = List.copyOf(units);
    }

    public boolean isCovered() {
        return !lessons.isEmpty() || !units.isEmpty();
    }
}
