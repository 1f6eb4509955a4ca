package dev.gradus.review;

import dev.gradus.publishing.PublishResult;

/** What became of an attempt to approve and publish at once. Either both happened or neither. */
public sealed interface PublishDecision {

    record Published(Submission submission) implements PublishDecision {}

    /** It could not be decided. */
    record NotDecided(DecisionResult why) implements PublishDecision {}

    /** It could not be published, and so it still waits for a decision. */
    record NotPublished(PublishResult why) implements PublishDecision {}
}
