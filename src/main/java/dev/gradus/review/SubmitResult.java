package dev.gradus.review;

import dev.gradus.dialect.Problem;
import dev.gradus.fit.Lack;
import java.util.List;

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

    /** The text is no whole lesson yet. */
    record Incomplete(List<Lack> lacks) implements SubmitResult {}

    /** The text holds errors. */
    record Faulty(List<Problem> problems) implements SubmitResult {}
}
