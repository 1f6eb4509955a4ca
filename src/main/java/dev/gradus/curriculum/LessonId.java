package dev.gradus.curriculum;

import java.util.UUID;

/** Names one lesson. */
public record LessonId(UUID value) {}
