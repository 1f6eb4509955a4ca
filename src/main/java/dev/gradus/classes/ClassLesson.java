package dev.gradus.classes;

import java.util.UUID;

/**
 * A lesson that a class has to read.
 *
 * @param path {@code programme/strand/stage/slug}
 */
public record ClassLesson(UUID id, String path, String title) {}
