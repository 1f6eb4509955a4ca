package dev.gradus.review.ui;

import dev.gradus.review.MyLesson;
import dev.gradus.review.Submission;

/** The way from a review to the editor, relative to the studio. */
final class LessonLink {

    private LessonLink() {}

    static String of(Submission submission) {
        return "lessons/" + submission.lesson().value() + "/" + submission.language();
    }

    static String of(MyLesson lesson) {
        return "lessons/" + lesson.lesson().value() + "/" + lesson.language();
    }
}
