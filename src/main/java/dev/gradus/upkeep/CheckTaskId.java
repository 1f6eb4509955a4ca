package dev.gradus.upkeep;

import java.util.UUID;

/** Names one check task. */
public record CheckTaskId(UUID value) {}
