package dev.gradus.shelf;

/** What became of removing a file from the library. */
public sealed interface RemoveResult {

    record Removed() implements RemoveResult {}

    /** A draft or a publication shows it, so it stays. */
    record StillUsed() implements RemoveResult {}
}
