package dev.gradus.lesson;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An immutable saved state of a lesson text.
 *
 * @param base the revision it was written on, where there was one
 * @param source the whole Markdown file, front matter and body
 * @param author the display name of who saved it; nobody for an import from the command line
 */
public record Revision(
        RevisionId id,
        LessonTextId text,
        @Nullable RevisionId base,
        Kind kind,
        String title,
        int minutes,
        String source,
        @Nullable String author,
        Instant savedAt) {

    /** How a revision came about. */
    public enum Kind {
        SAVED,
        RESTORED,
        IMPORTED,
        /** Somebody else had saved first, in other blocks; it holds what both wrote. */
        MERGED,
        /** Refused because somebody else had saved the same blocks first; kept so that no word is lost. Never the draft. */
        SET_ASIDE
    }
}
