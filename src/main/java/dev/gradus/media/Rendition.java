package dev.gradus.media;

import org.jspecify.annotations.Nullable;

/**
 * A harmless form of a file that browsers may have, addressed by its own digest.
 *
 * @param width in pixels; null where the file has none
 * @param height likewise
 */
public record Rendition(
        Sha256 sha256,
        MediaKind kind,
        @Nullable Integer width,
        @Nullable Integer height,
        long byteSize) {

    public String mime() {
        return kind.mime();
    }
}
