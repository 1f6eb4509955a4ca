package dev.gradus.curriculum;

import dev.gradus.curriculum.climb.FindingName;
import dev.gradus.platform.Texts;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A warning of the map that somebody accepted, as it travels with the programme.
 *
 * @param reason in at least one of the programme's languages, {@value #LONGEST_REASON} characters at most in each
 * @param by a name; nobody where it is not known
 */
public record Acceptance(
        FindingName warning,
        Texts reason,
        @Nullable String by,
        @Nullable LocalDate on) {

    public static final int LONGEST_REASON = 500;
}
