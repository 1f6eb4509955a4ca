package dev.gradus.hints;

import dev.gradus.curriculum.Acceptance;
import dev.gradus.curriculum.LessonsMoved;
import dev.gradus.curriculum.ProgrammeId;
import dev.gradus.curriculum.Programmes;
import dev.gradus.people.CurrentPerson;
import dev.gradus.platform.NotFound;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a programme’s folder says of hints that are right as they are, and what is dismissed in its lessons, said as such a
 * folder says it. What is dismissed for the whole school is the school’s and does not travel.
 */
@Service
public class AcceptedHints {

    private final AcceptedHintRows rows;
    private final Programmes programmes;
    private final CurrentPerson current;

    AcceptedHints(AcceptedHintRows rows, Programmes programmes, CurrentPerson current) {
        this.rows = rows;
        this.programmes = programmes;
        this.current = current;
    }

    /** Takes the place of what came in a folder before; what was dismissed here stays. Inside the caller’s transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    @PreAuthorize("hasAnyRole('ADMIN', 'LEAD')")
    public void take(ProgrammeId programme, List<Acceptance> accepted) {
        check(programme);
        var here = identities(rows.dismissed(current.get().school(), programme));
        rows.clear(current.get().school(), programme);
        accepted.stream()
                .filter(each -> each.warning().findingCode().isEmpty())
                .filter(each -> !here.contains(each.warning().identity()))
                .forEach(each -> rows.add(current.get().school(), programme, each));
        rows.setTaken(programme);
    }

    /**
     * In the order of places.
     *
     * @param ofFile what the folder’s file says of hints, which counts where the programme came in before such was kept
     */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('ADMIN', 'LEAD', 'TEACHER')")
    public List<Acceptance> of(ProgrammeId programme, List<Acceptance> ofFile) {
        check(programme);
        var school = current.get().school();
        var all = new ArrayList<>(rows.isTaken(programme) ? rows.inFolder(school, programme) : ofFile);
        all.addAll(rows.dismissed(school, programme));
        var once = new LinkedHashMap<String, Acceptance>();
        all.forEach(each -> once.putIfAbsent(each.warning().identity(), each));
        return once.values().stream()
                .sorted(Comparator.comparing((Acceptance each) -> each.warning().at())
                        .thenComparing(each -> each.warning().identity()))
                .toList();
    }

    private void check(ProgrammeId programme) {
        if (programmes.find(programme).isEmpty()) {
            throw new NotFound(programme);
        }
    }

    /** A lesson that has another path is meant there. */
    @EventListener
    void on(LessonsMoved moved) {
        moved.paths().forEach((from, to) -> rows.rename(moved.programme().id(), from.toString(), to.toString()));
    }

    private static Set<String> identities(List<Acceptance> accepted) {
        return accepted.stream().map(each -> each.warning().identity()).collect(Collectors.toSet());
    }
}
