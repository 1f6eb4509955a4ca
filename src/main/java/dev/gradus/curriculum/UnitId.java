package dev.gradus.curriculum;

import java.util.UUID;

/** Names one unit. */
public record UnitId(UUID value) {}
