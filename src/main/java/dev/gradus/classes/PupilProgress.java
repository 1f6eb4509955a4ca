package dev.gradus.classes;

import dev.gradus.publishing.PublishedProgramme.Place;
import dev.gradus.reading.Judgement;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Takes in what pupils read and answer, for whoever has shown that they are the pupil. What is outside the programmes of
 * the class is none of the school's business and is not kept.
 */
@Component
public class PupilProgress {

    private final ProgressRows rows;

    PupilProgress(ProgressRows rows) {
        this.rows = rows;
    }

    /** When this returns the answer is in the database. */
    public void answered(Pupil pupil, Place place, String language, Judgement judgement) {
        rows.lesson(pupil.schoolClass(), place.path())
                .ifPresent(lesson -> rows.answered(pupil.id(), lesson, language, judgement));
    }

    /** @return the paths of those that were kept; when this returns they are in the database */
    public List<String> note(Pupil pupil, List<LessonNote> notes) {
        return rows.note(pupil, notes);
    }

    public List<ReadLesson> lessons(Pupil pupil) {
        return rows.lessons(pupil);
    }

    public List<GivenAnswer> answers(Pupil pupil) {
        return rows.answers(pupil);
    }

    public List<ClassLesson> toRead(Pupil pupil, String language) {
        return rows.toRead(pupil.schoolClass(), language);
    }
}
