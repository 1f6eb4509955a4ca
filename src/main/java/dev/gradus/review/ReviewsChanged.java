package dev.gradus.review;

/** Announced inside a transaction after which something else waits for somebody: a decision, or to be read. */
public record ReviewsChanged() {}
