package dev.gradus.outward;

import dev.gradus.curriculum.LessonId;
import dev.gradus.curriculum.Lessons;
import dev.gradus.curriculum.ProgrammeId;
import dev.gradus.curriculum.ProgrammeMap;
import dev.gradus.curriculum.Programmes;
import dev.gradus.curriculum.UnitId;
import dev.gradus.people.CurrentPerson;
import dev.gradus.people.SchoolId;
import dev.gradus.platform.NotFound;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The outside frameworks of one’s own school, and what in its programmes answers to them. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('LEAD', 'TEACHER')")
public class Frameworks {

    private static final String STAFF = "hasAnyRole('ADMIN', 'LEAD', 'TEACHER')";
    private static final String ORGANISERS = "hasAnyRole('ADMIN', 'LEAD')";

    private final FrameworkRows rows;
    private final Programmes programmes;
    private final Lessons lessons;
    private final CurrentPerson current;

    Frameworks(FrameworkRows rows, Programmes programmes, Lessons lessons, CurrentPerson current) {
        this.rows = rows;
        this.programmes = programmes;
        this.lessons = lessons;
        this.current = current;
    }

    /** By title. */
    @PreAuthorize(STAFF)
    public List<Framework> list() {
        return rows.ofSchool(school());
    }

    /** A framework that is there already is brought to the package’s state; what answers to its items stays. */
    @PreAuthorize(ORGANISERS)
    public FrameworkResult takeIn(byte[] casePackage) {
        try {
            var taken = CaseReader.read(casePackage);
            var id = rows.put(school(), taken);
            rows.putItems(id, taken.items());
            return new FrameworkResult.TakenIn(get(id));
        } catch (CaseReader.Unreadable unreadable) {
            return new FrameworkResult.Refused(
                    unreadable.messageKey(), unreadable.getMessage() == null ? "" : unreadable.getMessage());
        }
    }

    /** With all that answers to it. */
    @PreAuthorize(ORGANISERS)
    public Framework remove(FrameworkId id) {
        var gone = get(id);
        rows.remove(id);
        return gone;
    }

    /** Every item in the order of the framework, with what in the programme answers to it; archived things do not. */
    @PreAuthorize(STAFF)
    public List<Coverage> coverage(FrameworkId id, ProgrammeId programme) {
        get(id);
        var map = programmes.map(programme);
        var cells = map.rows().stream().flatMap(row -> row.cells().stream()).toList();
        var here = cells.stream()
                .map(ProgrammeMap.Cell::lessons)
                .flatMap(List::stream)
                .map(lesson -> lesson.id())
                .collect(Collectors.toSet());
        var unitsHere = cells.stream().map(cell -> cell.unit().id()).collect(Collectors.toSet());
        var byLesson = rows.lessons(id, programme);
        var byUnit = rows.units(id, programme);
        return rows.items(id).stream()
                .map(item -> new Coverage(
                        item,
                        byLesson.getOrDefault(item.id(), List.of()).stream()
                                .filter(here::contains)
                                .toList(),
                        byUnit.getOrDefault(item.id(), List.of()).stream()
                                .filter(unitsHere::contains)
                                .toList()))
                .filter(coverage -> !coverage.item().retired() || coverage.isCovered())
                .toList();
    }

    /** The lesson answers to the item; saying so twice is the same. */
    public void align(ItemId item, LessonId lesson) {
        check(item);
        check(lesson);
        rows.align(item, lesson);
    }

    /** The unit as a whole answers to the item. */
    public void align(ItemId item, ProgrammeId programme, UnitId unit) {
        check(item);
        check(programme, unit);
        rows.align(item, unit);
    }

    public void release(ItemId item, LessonId lesson) {
        check(item);
        check(lesson);
        rows.release(item, lesson);
    }

    public void release(ItemId item, ProgrammeId programme, UnitId unit) {
        check(item);
        check(programme, unit);
        rows.release(item, unit);
    }

    private void check(ItemId item) {
        if (rows.frameworkOf(school(), item).isEmpty()) {
            throw new NotFound(item);
        }
    }

    private void check(LessonId lesson) {
        if (lessons.place(lesson).isEmpty()) {
            throw new NotFound(lesson);
        }
    }

    private void check(ProgrammeId programme, UnitId unit) {
        boolean there = programmes.map(programme).rows().stream()
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> cell.unit().id().equals(unit));
        if (!there) {
            throw new NotFound(unit);
        }
    }

    private Framework get(FrameworkId id) {
        return rows.find(school(), id).orElseThrow(() -> new NotFound(id));
    }

    private SchoolId school() {
        return current.get().school();
    }
}
