package dev.gradus.upkeep;

import dev.gradus.curriculum.ChangeResult;
import dev.gradus.curriculum.LessonId;
import dev.gradus.people.AccountId;
import dev.gradus.people.CurrentPerson;
import dev.gradus.people.SchoolId;
import dev.gradus.platform.NotFound;
import dev.gradus.upkeep.CheckTask.State;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The check tasks of one’s own school: who looks, and what came of it. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('LEAD', 'TEACHER')")
public class CheckTasks {

    private static final String STAFF = "hasAnyRole('ADMIN', 'LEAD', 'TEACHER')";
    private static final int LONGEST_REASON = 500;

    private final CheckTaskRows rows;
    private final CurrentPerson current;

    CheckTasks(CheckTaskRows rows, CurrentPerson current) {
        this.rows = rows;
        this.current = current;
    }

    /** Newest first. */
    @PreAuthorize(STAFF)
    public List<CheckTask> list(boolean open, boolean mine, int offset, int limit) {
        return rows.list(school(), open, account(mine), offset, limit);
    }

    @PreAuthorize(STAFF)
    public int count(boolean open, boolean mine) {
        return rows.count(school(), open, account(mine));
    }

    @PreAuthorize(STAFF)
    public List<CheckTask> ofLesson(LessonId lesson) {
        return rows.openOf(school(), lesson);
    }

    /** How many are mine, or nobody’s. */
    public int waiting() {
        return rows.waitingFor(school(), current.get().id());
    }

    /** Everybody who can look after a lesson, by name. */
    @PreAuthorize("hasRole('LEAD')")
    public List<Writer> writers() {
        return rows.writers(school());
    }

    /** Whoever is signed in looks after it. */
    public ChangeResult<CheckTask> take(CheckTaskId id) {
        return assigned(id, current.get().id());
    }

    @PreAuthorize("hasRole('LEAD')")
    public ChangeResult<CheckTask> assign(CheckTaskId id, AccountId to) {
        get(id);
        return rows.writers(school()).stream().anyMatch(writer -> writer.id().equals(to))
                ? assigned(id, to)
                : new ChangeResult.Refused<>("upkeep.assign.gone");
    }

    /** The lesson fits, as it was or as it is now. */
    public ChangeResult<CheckTask> finish(CheckTaskId id) {
        return close(id, State.DONE, "");
    }

    /** There was nothing to look at. */
    public ChangeResult<CheckTask> dismiss(CheckTaskId id, String reason) {
        get(id);
        var why = reason.strip();
        return why.isEmpty() || why.length() > LONGEST_REASON
                ? new ChangeResult.Refused<>("upkeep.reason.form")
                : close(id, State.DISMISSED, why);
    }

    public ChangeResult<CheckTask> reopen(CheckTaskId id) {
        get(id);
        return rows.reopen(id) ? new ChangeResult.Changed<>(get(id)) : new ChangeResult.Stale<>(get(id));
    }

    private ChangeResult<CheckTask> assigned(CheckTaskId id, AccountId to) {
        if (!get(id).isOpen()) {
            return new ChangeResult.Stale<>(get(id));
        }
        rows.assign(id, to);
        return new ChangeResult.Changed<>(get(id));
    }

    private ChangeResult<CheckTask> close(CheckTaskId id, State state, String reason) {
        get(id);
        return rows.close(id, state, reason, current.get().id())
                ? new ChangeResult.Changed<>(get(id))
                : new ChangeResult.Stale<>(get(id));
    }

    private CheckTask get(CheckTaskId id) {
        return rows.find(school(), id).orElseThrow(() -> new NotFound(id));
    }

    private Optional<AccountId> account(boolean mine) {
        return mine ? Optional.of(current.get().id()) : Optional.empty();
    }

    private SchoolId school() {
        return current.get().school();
    }
}
