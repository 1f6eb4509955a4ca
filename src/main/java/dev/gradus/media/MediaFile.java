package dev.gradus.media;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One file as it was brought in. The same bytes brought in twice are one file, known by its first name and uploader.
 *
 * @param sha256 digest of the original bytes, which are kept privately
 * @param byteSize of the original
 * @param width of the picture standing upright, in pixels; null for sound, film and captions, and for a drawing without
 *     a size of its own
 * @param height likewise
 * @param cleaned whether something that could act or reach out had to be removed from what is served
 */
public record MediaFile(
        Sha256 sha256,
        MediaKind kind,
        long byteSize,
        @Nullable Integer width,
        @Nullable Integer height,
        MediaName originalName,
        boolean cleaned,
        @Nullable UUID uploadedBy,
        @Nullable UUID schoolId,
        Instant uploadedAt) {}
