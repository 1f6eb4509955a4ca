package dev.gradus.classes;

import java.util.UUID;

/** Names one class. */
public record ClassId(UUID value) {}
