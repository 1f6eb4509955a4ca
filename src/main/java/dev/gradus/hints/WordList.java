package dev.gradus.hints;

import dev.gradus.grading.StageProfile;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A school's own list of words.
 *
 * @param profile the stage, or the band of primary, it is for; null for all
 * @param by a name
 */
public record WordList(
        WordListId id,
        String language,
        Kind kind,
        @Nullable StageProfile profile,
        String fileName,
        int words,
        String by,
        Instant at) {

    /** What its words are. */
    public enum Kind {
        /** Pupils have been taught them, in this stage or an earlier one. */
        TAUGHT,
        /** They must not stand in a lesson. */
        BANNED,
        /** Names, to be passed over. */
        NAMES,
        /** Chinese characters pupils have been taught: they stand in the place of the official table. */
        CHARACTERS
    }
}
