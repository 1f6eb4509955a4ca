package dev.gradus.lesson;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What lists need to know of a draft without its text. */
public record DraftSummary(
        LessonTextId text,
        RevisionId head,
        String title,
        int minutes,
        @Nullable String author,
        Instant savedAt) {}
