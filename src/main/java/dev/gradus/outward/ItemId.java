package dev.gradus.outward;

import java.util.UUID;

/** Names one item of an outside framework. */
public record ItemId(UUID value) {}
