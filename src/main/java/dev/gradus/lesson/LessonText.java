package dev.gradus.lesson;

import dev.gradus.curriculum.LessonId;

/** A lesson in one language. Its draft is the head revision. */
public record LessonText(LessonTextId id, LessonId lesson, String language, Revision head) {}
