package dev.gradus.curriculum;

import dev.gradus.platform.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A unit as a file tells it.
 *
 * @param grades such as {@code 3-4} or {@code 3}
 * @param source the file word for word, so that an export can give it back
 */
public record ImportedUnit(
        Texts title,
        @Nullable String grades,
        Texts concreteStart,
        Texts outcome,
        @Nullable Depth depth,
        Texts emptyReason,
        @Nullable String source) {}
