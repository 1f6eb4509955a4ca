package dev.gradus.classes;

import java.util.List;

/** What a pupil's page says about a lesson: whether it is finished, and what is ticked, each {@code activity-item}. */
public record LessonNote(String path, String language, boolean done, List<String> ticks) {

    public LessonNote {
        ticks = List.copyOf(ticks);
    }
}
