package dev.gradus.media;

import java.util.List;

/** What became of a file that was brought in. */
public sealed interface StoreResult permits StoreResult.Stored, Refused {

    /**
     * The file is on disk and on record.
     *
     * @param removals what had to be removed from the served form to make it harmless; empty for most files
     */
    record Stored(MediaFile file, List<Removal> removals) implements StoreResult {
        public Stored {
            removals = List.copyOf(removals);
        }
    }
}
