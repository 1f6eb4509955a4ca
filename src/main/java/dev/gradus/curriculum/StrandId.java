package dev.gradus.curriculum;

import java.util.UUID;

/** Names one strand. */
public record StrandId(UUID value) {}
