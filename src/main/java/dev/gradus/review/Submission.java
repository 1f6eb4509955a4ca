package dev.gradus.review;

import dev.gradus.curriculum.LessonId;
import dev.gradus.curriculum.LessonState;
import dev.gradus.lesson.LessonTextId;
import dev.gradus.lesson.RevisionId;
import dev.gradus.people.AccountId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A request to review one revision, with what became of it.
 *
 * @param programme the programme's slug
 * @param writer who saved that revision; null for an import
 * @param decision null while it waits
 * @param shown null unless it was approved and published
 * @param state where its lesson text stands now, whatever has happened to this submission
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
        @Nullable Decision decision,
        @Nullable Shown shown,
        LessonState state) {

    public boolean isOpen() {
        return decision == null;
    }
}
