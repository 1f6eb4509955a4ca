package dev.gradus.publishing;

import java.util.List;

/** What has become of an address that students once knew. Of what was never published nothing is known here. */
public sealed interface FormerAddress {

    /**
     * It was renamed or moved, and is live.
     *
     * @param path where it is now: {@code programme}, {@code programme/strand} or {@code programme/strand/stage/lesson}
     */
    record Moved(String path) implements FormerAddress {}

    /**
     * It was taken back, in this language at least.
     *
     * @param around paths of what it stood in, the nearest first, as far as there is something to read in them
     */
    record TakenBack(List<String> around) implements FormerAddress {

        public TakenBack {
            around = List.copyOf(around);
        }
    }
}
