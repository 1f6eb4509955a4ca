package dev.gradus.curriculum;

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
    WITHDRAWN
}
