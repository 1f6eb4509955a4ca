package dev.gradus.upkeep;

import dev.gradus.people.AccountId;

/** Somebody who can look after a lesson. */
public record Writer(AccountId id, String name) {}
