package dev.gradus.publishing;

import dev.gradus.curriculum.LessonId;
import dev.gradus.lesson.RevisionId;
import java.time.Instant;

/** A deliberate snapshot of one revision, live since {@code publishedAt}. */
public record Publication(
        long id,
        LessonId lesson,
        String language,
        RevisionId revision,
        String title,
        int minutes,
        String source,
        String publishedBy,
        Instant publishedAt) {}
