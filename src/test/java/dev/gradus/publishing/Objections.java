package dev.gradus.publishing;

import dev.gradus.curriculum.LessonId;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Somebody who hears of a publication, or of its end, last of all, and cannot cope. */
@Component
class Objections {

    private final Set<LessonId> against = ConcurrentHashMap.newKeySet();

    static final class Objection extends RuntimeException {

        private static final long serialVersionUID = 1;
    }

    void raise(LessonId lesson) {
        against.add(lesson);
    }

    void drop(LessonId lesson) {
        against.remove(lesson);
    }

    @EventListener
    void on(LessonPublished event) {
        check(event.lesson());
    }

    @EventListener
    void on(LessonWithdrawn event) {
        check(event.lesson());
    }

    private void check(LessonId lesson) {
        if (against.contains(lesson)) {
            throw new Objection();
        }
    }
}
