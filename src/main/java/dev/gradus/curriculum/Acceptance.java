package dev.gradus.curriculum;

import dev.gradus.curriculum.climb.FindingName;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A warning of the map that somebody accepted, as it travels with the programme.
 *
 * @param by a name; nobody where it is not known
 */
public record Acceptance(
        FindingName warning,
        String reason,
        @Nullable String by,
        @Nullable LocalDate on) {

    public static final int LONGEST_REASON = 500;
}
