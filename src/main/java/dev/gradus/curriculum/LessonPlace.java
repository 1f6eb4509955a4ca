package dev.gradus.curriculum;

/** A lesson with all that stands above it. */
public record LessonPlace(Programme programme, Strand strand, Unit unit, Lesson lesson) {

    /** {@code strand/stage/slug}, as {@code buildsOn} names it inside the programme. */
    public String path() {
        return strand.slug() + "/" + unit.stage().key() + "/" + lesson.slug();
    }
}
