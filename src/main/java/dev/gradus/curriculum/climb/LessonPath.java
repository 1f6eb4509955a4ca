package dev.gradus.curriculum.climb;

import dev.gradus.curriculum.Stage;

/** Where a lesson is in its programme, by slugs. */
public record LessonPath(String strand, Stage stage, String lesson) {

    /** {@code strand/stage/slug}. */
    @Override
    public String toString() {
        return strand + "/" + stage.key() + "/" + lesson;
    }
}
