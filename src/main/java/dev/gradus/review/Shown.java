package dev.gradus.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That an approved submission was published, as it happened last.
 *
 * @param withdrawal null unless a lead took it back
 */
public record Shown(String byName, Instant at, @Nullable Withdrawal withdrawal) {

    /** @param message to the author; may be empty */
    public record Withdrawal(String byName, Instant at, String message) {}
}
