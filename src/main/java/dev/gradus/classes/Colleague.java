package dev.gradus.classes;

import dev.gradus.people.AccountId;

/** Somebody of the school who may have a class. */
public record Colleague(AccountId id, String name) {}
