package dev.gradus.review;

import dev.gradus.lesson.RevisionId;
import dev.gradus.publishing.Approvals;
import org.springframework.stereotype.Component;

/** Tells publishing what leads have approved. */
@Component
class ReviewApprovals implements Approvals {

    private final SubmissionRows rows;

    ReviewApprovals(SubmissionRows rows) {
        this.rows = rows;
    }

    @Override
    public boolean isApproved(RevisionId revision) {
        return rows.verdict(revision).filter(Decision.Outcome.APPROVED::equals).isPresent();
    }
}
