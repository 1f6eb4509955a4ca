package dev.gradus.hints;

import dev.gradus.curriculum.Lessons;
import dev.gradus.lesson.LessonTextId;
import dev.gradus.lesson.LessonTexts;
import dev.gradus.people.CurrentPerson;
import dev.gradus.people.Role;
import dev.gradus.people.SchoolId;
import dev.gradus.platform.NotFound;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hints that do not apply, each with the reason somebody gave. */
@Service
@Transactional
public class Dismissals {

    private static final String STAFF = "hasAnyRole('ADMIN', 'LEAD', 'TEACHER')";
    private static final String AUTHORS = "hasAnyRole('LEAD', 'TEACHER')";
    public static final int LONGEST_REASON = 500;

    private final DismissalRows rows;
    private final LessonTexts texts;
    private final Lessons lessons;
    private final CurrentPerson current;

    Dismissals(DismissalRows rows, LessonTexts texts, Lessons lessons, CurrentPerson current) {
        this.rows = rows;
        this.texts = texts;
        this.lessons = lessons;
        this.current = current;
    }

    /** Puts a hint of this text out of the way until {@link #bringBack}. */
    @PreAuthorize(AUTHORS)
    public DismissResult dismiss(LessonTextId id, OpenHint hint, Reach reach, String reason) {
        var text = texts.get(id);
        var why = reason.strip();
        if (why.isEmpty()) {
            return new DismissResult.ReasonMissing();
        }
        if (reach == Reach.SCHOOL && !current.get().is(Role.LEAD)) {
            return new DismissResult.ForLeads();
        }
        if (reach == Reach.PROGRAMME || (reach == Reach.PLACE && !hint.anchor().isPlace())) {
            return new DismissResult.NoPlace();
        }
        var added = rows.add(
                school(),
                reach == Reach.SCHOOL ? null : id,
                text.language(),
                reach,
                hint.hint().code(),
                reach == Reach.PLACE ? hint.anchor() : new Anchor(hint.subject(), "", ""),
                cut(why),
                current.get().id());
        return new DismissResult.Dismissed(rows.find(school(), added).orElseThrow());
    }

    /** @throws NotFound when there is no such dismissal in the school */
    @PreAuthorize(AUTHORS)
    public DismissResult bringBack(DismissalId id) {
        var dismissal = rows.find(school(), id).orElseThrow(() -> new NotFound(id));
        if (dismissal.isForLeads() && !current.get().is(Role.LEAD)) {
            return new DismissResult.ForLeads();
        }
        rows.remove(id);
        return new DismissResult.BroughtBack();
    }

    /** All that may keep a hint of this text out of the way, the newest first. */
    @PreAuthorize(STAFF)
    public List<Dismissal> of(LessonTextId id) {
        var text = texts.get(id);
        var place = lessons.place(text.lesson()).orElseThrow(() -> new NotFound(text.lesson()));
        return rows.of(school(), id, text.language(), place);
    }

    /** What holds for the whole school in this language, the newest first. */
    @PreAuthorize(STAFF)
    public List<Dismissal> ofSchool(String language, int offset, int limit) {
        return rows.ofSchool(school(), language, offset, limit);
    }

    private SchoolId school() {
        return current.get().school();
    }

    private static String cut(String reason) {
        return reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON);
    }
}
