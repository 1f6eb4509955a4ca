package dev.gradus.lesson;

import java.util.UUID;

/** Names one language of one lesson. */
public record LessonTextId(UUID value) {}
