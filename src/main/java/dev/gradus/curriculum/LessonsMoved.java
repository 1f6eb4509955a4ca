package dev.gradus.curriculum;

import dev.gradus.curriculum.climb.LessonPath;
import java.util.Map;

/** Lessons of a programme have other paths from now on. Announced inside the transaction that moves them. */
public record LessonsMoved(Programme programme, Map<LessonPath, LessonPath> paths) {

    public LessonsMoved {
        paths = Map.copyOf(paths);
    }
}
