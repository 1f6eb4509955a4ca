package dev.gradus.publishing;

import dev.gradus.dialect.Problem;
import java.util.List;

/** What became of an attempt to publish. */
public sealed interface PublishResult {

    record Published(Publication publication) implements PublishResult {}

    /** No lead has approved this revision. */
    record NotApproved() implements PublishResult {}

    /** The lesson, or what it stands in, is archived: no student would see it. */
    record Archived() implements PublishResult {}

    /** The text holds errors that students would stumble over. */
    record Faulty(List<Problem> problems) implements PublishResult {}
}
