package dev.gradus.lesson;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A line in the list of revisions. */
public record RevisionSummary(
        RevisionId id,
        Revision.Kind kind,
        String title,
        @Nullable String author,
        Instant savedAt,
        boolean head) {}
