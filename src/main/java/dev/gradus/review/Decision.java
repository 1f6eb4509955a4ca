package dev.gradus.review;

import java.time.Instant;

/** How a submission ended. */
public record Decision(Outcome outcome, String message, String byName, Instant at, boolean seen) {

    /** The ways it can end. */
    public enum Outcome {
        APPROVED,
        CHANGES_REQUESTED,
        /** Taken back by its author. */
        WITHDRAWN
    }
}
