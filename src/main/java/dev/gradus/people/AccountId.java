package dev.gradus.people;

import java.util.UUID;

/** Names one account. */
public record AccountId(UUID value) {}
