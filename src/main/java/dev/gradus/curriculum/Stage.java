package dev.gradus.curriculum;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.modulith.NamedInterface;

/** The three stages, in the order in which a pupil climbs them. */
@NamedInterface("stages")
public enum Stage {
    /** Awakens curiosity. */
    PRIMARY,
    /** Teaches the matter. */
    MIDDLE,
    /** Cultivates judgement and action. */
    HIGH;

    /** The name in URLs, folders and CSS: {@code primary}, {@code middle}, {@code high}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How many stages this is above another; negative when it is below. */
    public int stepsAbove(Stage other) {
        var inOrder = List.of(values());
        return inOrder.indexOf(this) - inOrder.indexOf(other);
    }

    public static Optional<Stage> ofKey(String key) {
        return Stream.of(values()).filter(stage -> stage.key().equals(key)).findFirst();
    }
}
