package dev.gradus.curriculum;

import dev.gradus.people.CurrentPerson;
import dev.gradus.people.SchoolId;
import dev.gradus.platform.NotFound;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds things of the school of whoever acts. What belongs to another school does not exist for them. */
@Component
class OwnSchool {

    private final CurrentPerson current;
    private final ProgrammeTable programmes;
    private final StrandTable strands;
    private final UnitTable units;
    private final LessonTable lessons;

    OwnSchool(
            CurrentPerson current,
            ProgrammeTable programmes,
            StrandTable strands,
            UnitTable units,
            LessonTable lessons) {
        this.current = current;
        this.programmes = programmes;
        this.strands = strands;
        this.units = units;
        this.lessons = lessons;
    }

    SchoolId id() {
        return current.get().school();
    }

    Optional<Programme> find(ProgrammeId id) {
        return programmes.find(id).filter(programme -> programme.school().equals(id()));
    }

    Optional<LessonPlace> find(LessonId id) {
        return lessons.find(id)
                .flatMap(lesson -> units.find(lesson.unit())
                        .flatMap(unit -> strands.find(unit.strand())
                                .flatMap(strand -> find(strand.programme())
                                        .map(programme -> new LessonPlace(programme, strand, unit, lesson)))));
    }

    Programme programme(ProgrammeId id) {
        return find(id).orElseThrow(() -> new NotFound(id));
    }

    Strand strand(StrandId id) {
        return strands.find(id)
                .filter(strand -> find(strand.programme()).isPresent())
                .orElseThrow(() -> new NotFound(id));
    }

    Unit unit(UnitId id) {
        return units.find(id)
                .filter(unit -> strands.find(unit.strand())
                        .flatMap(strand -> find(strand.programme()))
                        .isPresent())
                .orElseThrow(() -> new NotFound(id));
    }

    LessonPlace place(LessonId id) {
        return find(id).orElseThrow(() -> new NotFound(id));
    }

    /** The programme as it stands once everybody else has finished changing its shape; nobody else begins before us. */
    Programme lock(ProgrammeId id) {
        programme(id);
        programmes.lock(id);
        return programme(id);
    }
}
