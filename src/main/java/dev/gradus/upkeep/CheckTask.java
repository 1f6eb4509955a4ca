package dev.gradus.upkeep;

import dev.gradus.curriculum.LessonId;
import java.time.Instant;
import java.util.Optional;

/**
 * One lesson text that somebody has to look at, and why.
 *
 * @param title of the lesson to look at
 * @param cause the lesson whose publication has changed
 * @param about the term or the name of the picture; empty where the whole lesson is meant
 * @param saidBefore of a term its definition before; {@code saysNow} is empty where it is introduced no more
 */
public record CheckTask(
        CheckTaskId id,
        LessonId lesson,
        String language,
        String title,
        LessonId cause,
        String causeTitle,
        Why why,
        String about,
        String saidBefore,
        String saysNow,
        Instant raised,
        Optional<Writer> assignee,
        State state,
        Optional<Closing> closing) {

    /** How far it has come. */
    public enum State {
        OPEN,
        /** Somebody has looked, and the lesson fits. */
        DONE,
        /** Somebody has said why there is nothing to look at. */
        DISMISSED
    }

    /**
     * How it ended.
     *
     * @param reason empty unless it was dismissed
     */
    public record Closing(String by, Instant at, String reason) {}

    public boolean isOpen() {
        return state == State.OPEN;
    }
}
