package dev.gradus.media;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of a received file before it is on record. */
sealed interface PreparedResult permits PreparedResult.Prepared, Refused {

    /** Its renditions are on disk. */
    record Prepared(
            @Nullable Integer width, @Nullable Integer height, List<Rendition> renditions, List<Removal> removals)
            implements PreparedResult {}
}
