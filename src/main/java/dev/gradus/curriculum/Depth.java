package dev.gradus.curriculum;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.modulith.NamedInterface;

/** How deep a unit goes, in rising order. */
@NamedInterface("stages")
public enum Depth {
    NOTICE,
    EXPLAIN,
    ANALYSE,
    ACT;

    /** The name in {@code unit.yaml}: {@code notice}, {@code explain}, {@code analyse}, {@code act}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How many depths this is above another; negative when it is below. */
    public int stepsAbove(Depth other) {
        var inOrder = List.of(values());
        return inOrder.indexOf(this) - inOrder.indexOf(other);
    }

    public static Optional<Depth> ofKey(String key) {
        return Stream.of(values()).filter(depth -> depth.key().equals(key)).findFirst();
    }
}
