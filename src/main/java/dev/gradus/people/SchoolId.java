package dev.gradus.people;

import java.util.UUID;

/** Names one school. */
public record SchoolId(UUID value) {}
