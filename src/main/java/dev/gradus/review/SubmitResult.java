package dev.gradus.review;

import dev.gradus.hints.Gate;

/** What became of an attempt to submit. */
public sealed interface SubmitResult {

    record Submitted(Submission submission) implements SubmitResult {}

    /** Another submission of the same text still waits. */
    record AlreadyOpen(Submission submission) implements SubmitResult {}

    /** Students see exactly this already, with the same pictures. */
    record NothingNew() implements SubmitResult {}

    /** Somebody saved after this revision. */
    record Outdated() implements SubmitResult {}

    /** The lesson, or what it stands in, is archived. */
    record Archived() implements SubmitResult {}

    /** The text is no whole lesson yet, or holds errors. */
    record Unready(Gate gate) implements SubmitResult {}
}
