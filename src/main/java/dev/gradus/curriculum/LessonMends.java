package dev.gradus.curriculum;

import java.util.Optional;

/** Mends lesson texts by ordinary saves, so that their history has it. Implemented by the module that keeps the texts. */
public interface LessonMends {

    /**
     * All or nothing, merged with what others have saved meanwhile.
     *
     * @return how to take it back; nothing when somebody else has just changed the same thing, or it is there no more
     */
    Optional<Runnable> apply(LessonId lesson, String language, Mend mend);
}
