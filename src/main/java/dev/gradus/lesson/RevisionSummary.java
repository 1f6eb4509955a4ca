package dev.gradus.lesson;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line in the list of revisions.
 *
 * @param name that somebody gave this state to find it again; mostly empty
 */
public record RevisionSummary(
        RevisionId id,
        Revision.Kind kind,
        String title,
        @Nullable String author,
        Instant savedAt,
        boolean head,
        String name) {}
