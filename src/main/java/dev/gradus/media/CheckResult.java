package dev.gradus.media;

import java.util.List;

/** What would become of a file if it were brought in. */
public sealed interface CheckResult permits CheckResult.Sound, Refused {

    /** It would be taken, less the removals. */
    record Sound(MediaKind kind, List<Removal> removals) implements CheckResult {
        public Sound {
            removals = List.copyOf(removals);
        }
    }
}
