package dev.gradus.classes;

import java.util.UUID;

/** Names one pupil. */
public record PupilId(UUID value) {}
