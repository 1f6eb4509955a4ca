package dev.gradus.curriculum;

import dev.gradus.curriculum.climb.LessonPath;
import java.util.Optional;

/** Mends links between lessons in their texts. Implemented by the module that keeps lesson texts. */
public interface LessonLinks {

    /**
     * Takes a link out of every language of a lesson.
     *
     * @return how to put it back; nothing when somebody else was saving the same text, so that it may still be there
     */
    Optional<Runnable> remove(LessonId lesson, LessonPath target);
}
