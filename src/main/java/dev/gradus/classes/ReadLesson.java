package dev.gradus.classes;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A lesson that a pupil began.
 *
 * @param path {@code programme/strand/stage/slug} as of today
 * @param language in which it was read last
 * @param done when it was finished, or null
 * @param ticks of its activities, each {@code activity-item} from 0
 */
public record ReadLesson(
        PupilId pupil,
        UUID lesson,
        String path,
        String title,
        String language,
        Instant begun,
        Instant changed,
        @Nullable Instant done,
        List<String> ticks) {

    public ReadLesson {
        ticks = List.copyOf(ticks);
    }
}
