package dev.gradus.publishing;

import dev.gradus.curriculum.LessonId;

/** Announced inside the transaction that publishes. */
public record LessonPublished(LessonId lesson, String language) {}
