package dev.gradus.classes;

import dev.gradus.publishing.PublishedProgramme.Place;
import dev.gradus.reading.Judgement;
import java.util.List;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * Takes in what pupils read and answer, for whoever has shown that they are the pupil. What is outside the programmes of
 * the class is none of the school's business and is not kept.
 */
@Component
public class PupilProgress {

    private static final int MOST_AT_ONCE = 200;

    private final ProgressRows rows;
    private final AnswerRows answers;
    private final SharedTurns<PupilAnswer, Boolean> turns;

    PupilProgress(ProgressRows rows, AnswerRows answers) {
        this.rows = rows;
        this.answers = answers;
        this.turns = new SharedTurns<>(MOST_AT_ONCE, answers::keep);
    }

    /** When this returns the answer is in the database. */
    public void answered(Pupil pupil, Place place, String language, Judgement judgement) {
        var answer = PupilAnswer.of(pupil, place.path(), language, judgement);
        if (!isKeptWithOthers(answer)) {
            answers.keepAlone(answer);
        }
    }

    /** One that the database refuses must not take others with it, so then each goes alone. */
    private boolean isKeptWithOthers(PupilAnswer answer) {
        try {
            return turns.ask(answer);
        } catch (DataIntegrityViolationException | ConcurrencyFailureException refused) {
            return false;
        }
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
