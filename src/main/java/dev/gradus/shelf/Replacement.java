package dev.gradus.shelf;

import dev.gradus.media.Sha256;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That one file took the place of another.
 *
 * @param file what was replaced
 * @param by what stands there now
 * @param drafts in how many drafts
 * @param person the display name of who did it, where an account did
 */
public record Replacement(
        Sha256 file,
        String fileName,
        Sha256 by,
        String byName,
        int drafts,
        @Nullable String person,
        Instant at) {}
