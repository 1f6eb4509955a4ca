package dev.gradus.publishing;

import dev.gradus.lesson.RevisionId;

/** Knows which revisions a lead has approved. Implemented by the module that keeps reviews. */
public interface Approvals {

    boolean isApproved(RevisionId revision);
}
