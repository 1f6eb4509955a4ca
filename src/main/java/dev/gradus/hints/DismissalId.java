package dev.gradus.hints;

import java.util.UUID;

/** Names one dismissal. */
public record DismissalId(UUID value) {}
