package dev.gradus.curriculum;

import dev.gradus.platform.Texts;
import org.jspecify.annotations.Nullable;

/**
 * One strand in one stage: a cell of the map. Either described (title to depth) or, on purpose, empty with a reason, or
 * not yet described at all.
 *
 * @param grades such as {@code 3-4} or {@code 3}
 */
public record Unit(
        UnitId id,
        StrandId strand,
        Stage stage,
        Texts title,
        @Nullable String grades,
        Texts concreteStart,
        Texts outcome,
        @Nullable Depth depth,
        Texts emptyReason,
        int version) {}
