package dev.gradus.review;

import java.util.UUID;

/** Names one submission. */
public record SubmissionId(UUID value) {}
