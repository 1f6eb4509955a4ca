package dev.gradus.review;

import dev.gradus.curriculum.LessonId;
import dev.gradus.curriculum.LessonState;
import dev.gradus.platform.Texts;
import java.time.Instant;

/**
 * A lesson text that somebody has a hand in and that students do not see as it stands now.
 *
 * @param programme the programme's title
 */
public record MyLesson(
        LessonId lesson, String language, String title, Texts programme, LessonState state, Instant savedAt) {}
