package dev.gradus.curriculum;

import java.util.UUID;

/** Names one programme. */
public record ProgrammeId(UUID value) {}
