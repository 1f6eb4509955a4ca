package dev.gradus.curriculum;

import dev.gradus.platform.Slug;

/** A place in a unit; what it says stands in its lesson texts. */
public record Lesson(LessonId id, UnitId unit, Slug slug, int position, boolean archived) {}
