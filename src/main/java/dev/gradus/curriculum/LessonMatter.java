package dev.gradus.curriculum;

import dev.gradus.curriculum.climb.LessonSays;
import java.util.List;
import java.util.Map;

/** Tells the map what the drafts of its lessons say. Implemented by the module that keeps lesson texts. */
public interface LessonMatter {

    /** In the order of the programme's languages; lessons without a text are left out, archived ones are not. */
    Map<LessonId, List<LessonSays>> of(Programme programme);
}
