package dev.gradus.review;

import dev.gradus.curriculum.LessonId;
import dev.gradus.lesson.LessonTextId;
import dev.gradus.lesson.RevisionId;
import dev.gradus.people.AccountId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A request to review one revision.
 *
 * @param programme the programme's slug
 * @param writer who saved that revision; null for an import
 * @param decision null while it waits
 */
public record Submission(
        SubmissionId id,
        LessonTextId text,
        LessonId lesson,
        String language,
        String programme,
        RevisionId revision,
        String title,
        AccountId by,
        String byName,
        @Nullable AccountId writer,
        Instant at,
        String message,
        @Nullable Decision decision) {

    public boolean isOpen() {
        return decision == null;
    }
}
