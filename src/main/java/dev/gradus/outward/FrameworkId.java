package dev.gradus.outward;

import java.util.UUID;

/** Names one outside framework. */
public record FrameworkId(UUID value) {}
