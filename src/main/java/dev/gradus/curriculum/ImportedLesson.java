package dev.gradus.curriculum;

import dev.gradus.platform.Slug;

/** A lesson as a folder tells it; the folder is its whole name: {@code 01-where-does-the-puddle-go}. */
public record ImportedLesson(Slug slug, String folder) {}
