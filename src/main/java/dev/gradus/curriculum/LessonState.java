package dev.gradus.curriculum;

import java.util.List;
import java.util.stream.Stream;

/** How far a lesson text has come, as the map shows it. */
public enum LessonState {
    /** There is no text in that language yet. */
    MISSING,
    DRAFT,
    IN_REVIEW,
    CHANGES_REQUESTED,
    /** Approved, not yet published. */
    APPROVED,
    PUBLISHED,
    /** Published, and the draft has moved on since. */
    PUBLISHED_CHANGED,
    WITHDRAWN,
    /** The lesson, or what it stands in, is archived: no student sees it, whatever was published. */
    ARCHIVED;

    /** Those that a map can show: what is archived is not on it. */
    public static List<LessonState> onMap() {
        return Stream.of(values()).filter(state -> state != ARCHIVED).toList();
    }
}
