package dev.gradus.review;

import dev.gradus.lesson.RevisionId;
import org.jspecify.annotations.Nullable;

/**
 * What a text was submitted with last, and what came of it.
 *
 * @param outcome null while it waits
 */
record Asked(RevisionId revision, Decision.@Nullable Outcome outcome) {}
