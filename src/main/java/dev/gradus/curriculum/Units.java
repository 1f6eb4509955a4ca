package dev.gradus.curriculum;

import dev.gradus.people.People;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The cells of the map. They come with their strand; here they are described. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ADMIN', 'LEAD')")
public class Units {

    private final UnitTable units;
    private final LessonTable lessons;
    private final OwnSchool own;
    private final People people;
    private final ApplicationEventPublisher events;

    Units(UnitTable units, LessonTable lessons, OwnSchool own, People people, ApplicationEventPublisher events) {
        this.units = units;
        this.lessons = lessons;
        this.own = own;
        this.people = people;
        this.events = events;
    }

    /** The grades that one's own school has in a stage. */
    public GradeRange gradesOf(Stage stage) {
        return GradeRange.of(stage, people.mySchool());
    }

    /**
     * Takes over everything that a unit says, if nobody has changed it since the version it carries: either title to
     * depth, or the reason for being empty, or nothing.
     */
    public ChangeResult<Unit> describe(Unit wished) {
        var present = own.unit(wished.id());
        var programme = own.lock(own.strand(present.strand()).programme());
        var ofStage = gradesOf(present.stage());
        var objection = TextRules.objection(wished, programme, grades -> grades.isWithin(ofStage));
        if (objection.isPresent()) {
            return new ChangeResult.Refused<>(objection.get());
        }
        if (!wished.emptyReason().isEmpty() && !lessons.order(wished.id()).isEmpty()) {
            return new ChangeResult.Refused<>("curriculum.unit.hasLessons");
        }
        if (!units.describe(wished)) {
            return new ChangeResult.Stale<>(own.unit(wished.id()));
        }
        events.publishEvent(new CurriculumChanged(programme.id()));
        return new ChangeResult.Changed<>(own.unit(wished.id()));
    }
}
