package dev.gradus.review;

import dev.gradus.people.CurrentPerson;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody has begun and not finished: the way back to one's own work. */
@Service
@Transactional(readOnly = true)
public class MyLessons {

    private final MyLessonRows rows;
    private final CurrentPerson current;

    MyLessons(MyLessonRows rows, CurrentPerson current) {
        this.rows = rows;
        this.current = current;
    }

    /** Saved last comes first. */
    @PreAuthorize("hasAnyRole('LEAD', 'TEACHER')")
    public List<MyLesson> unfinished(int limit) {
        return rows.unfinished(current.get().school(), current.get().id(), limit);
    }
}
