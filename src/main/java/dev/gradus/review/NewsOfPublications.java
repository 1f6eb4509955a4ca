package dev.gradus.review;

import dev.gradus.curriculum.LessonId;
import dev.gradus.people.CurrentPerson;
import dev.gradus.publishing.LessonPublished;
import dev.gradus.publishing.LessonWithdrawn;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever submitted a lesson hears when students see it, and when they no longer do; not of what they did themselves. */
@Component
class NewsOfPublications {

    private final SubmissionRows rows;
    private final CurrentPerson current;

    NewsOfPublications(SubmissionRows rows, CurrentPerson current) {
        this.rows = rows;
        this.current = current;
    }

    @EventListener
    void on(LessonPublished event) {
        tell(event.lesson(), event.language());
    }

    @EventListener
    void on(LessonWithdrawn event) {
        tell(event.lesson(), event.language());
    }

    private void tell(LessonId lesson, String language) {
        rows.unseen(lesson, language, current.get().id());
    }
}
