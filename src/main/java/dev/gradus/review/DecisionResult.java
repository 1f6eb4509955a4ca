package dev.gradus.review;

/** What became of an attempt to decide. */
public sealed interface DecisionResult {

    record Decided(Submission submission) implements DecisionResult {}

    /** Nobody reviews what they submitted or wrote themselves. */
    record OwnWork() implements DecisionResult {}

    /** Somebody else was faster, or the author took it back. */
    record AlreadyDecided(Submission submission) implements DecisionResult {}

    /** A request for changes says which. */
    record MessageMissing() implements DecisionResult {}
}
