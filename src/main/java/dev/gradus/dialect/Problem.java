package dev.gradus.dialect;

/** Placeholder until the dialect lands. */
public record Problem(int line, String message) {}
