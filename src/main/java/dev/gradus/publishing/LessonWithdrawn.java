package dev.gradus.publishing;

import dev.gradus.curriculum.LessonId;

/** Announced inside the transaction that withdraws. */
public record LessonWithdrawn(LessonId lesson, String language) {}
