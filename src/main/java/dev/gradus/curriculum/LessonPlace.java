package dev.gradus.curriculum;

import dev.gradus.curriculum.climb.LessonPath;

/** A lesson with all that stands above it. */
public record LessonPlace(Programme programme, Strand strand, Unit unit, Lesson lesson) {

    /** {@code strand/stage/slug}, as {@code buildsOn} names it inside the programme. */
    public String path() {
        return strand.slug() + "/" + unit.stage().key() + "/" + lesson.slug();
    }

    public LessonPath lessonPath() {
        return new LessonPath(strand.slug().value(), unit.stage(), lesson.slug().value());
    }

    /** Whether the lesson, or something it stands in, has been put out of sight: no student sees it then. */
    public boolean archived() {
        return lesson.archived() || strand.archived() || programme.archived();
    }
}
