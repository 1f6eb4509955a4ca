package dev.gradus.shelf;

import dev.gradus.media.MediaKind;
import dev.gradus.media.Sha256;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file in a school's media library.
 *
 * @param id the digest of its bytes, by which everything names it
 * @param name as the school calls it; lessons may show it under other names
 * @param credit who made it; empty when the school did
 * @param licence an SPDX identifier or words; empty while nobody has said
 * @param byteSize of the original
 * @param width in pixels, where it has one
 * @param height likewise
 * @param addedBy the account that brought it in, where one did
 * @param drafts how many drafts show it
 * @param publications how many live publications show it
 * @param alt what it shows, as one of the drafts says; empty when none does
 */
public record ShelfFile(
        Sha256 id,
        MediaKind kind,
        String name,
        String credit,
        String licence,
        long byteSize,
        @Nullable Integer width,
        @Nullable Integer height,
        @Nullable UUID addedBy,
        Instant addedAt,
        boolean removed,
        int drafts,
        int publications,
        String alt) {

    public boolean isUsed() {
        return drafts + publications > 0;
    }

    public boolean isPicture() {
        return kind.family() == MediaKind.Family.PICTURE || kind.family() == MediaKind.Family.DRAWING;
    }

    /** Whether a lesson that shows the one could show the other. */
    public boolean canStandFor(ShelfFile other) {
        return isPicture() ? other.isPicture() : kind.family() == other.kind.family();
    }
}
