package dev.gradus.curriculum;

import dev.gradus.platform.NotFound;
import dev.gradus.platform.Slug;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lessons of a unit in order. Positions count 1, 2, 3… among those not archived. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('LEAD', 'TEACHER')")
public class Lessons {

    private final LessonTable lessons;
    private final UnitTable units;
    private final OwnSchool own;
    private final ApplicationEventPublisher events;

    Lessons(LessonTable lessons, UnitTable units, OwnSchool own, ApplicationEventPublisher events) {
        this.lessons = lessons;
        this.units = units;
        this.own = own;
        this.events = events;
    }

    /** Archived lessons are found too; those of other schools are not. */
    @PreAuthorize("hasAnyRole('ADMIN', 'LEAD', 'TEACHER')")
    public Optional<LessonPlace> place(LessonId id) {
        return own.find(id);
    }

    /** Adds a lesson at the end of the unit. Students notice nothing before it is published. */
    public ChangeResult<Lesson> add(UnitId unit, Slug slug) {
        own.lock(programmeOf(unit));
        if (lessons.find(unit, slug).isPresent()) {
            return new ChangeResult.Refused<>("curriculum.lesson.slugTaken");
        }
        units.dropEmptyReason(unit);
        return new ChangeResult.Changed<>(own.place(lessons.append(unit, slug)).lesson());
    }

    /** Changes the address that students know. */
    public ChangeResult<Lesson> changeSlug(LessonId id, Slug slug) {
        var place = lockedPlace(id);
        var namesake = lessons.find(place.unit().id(), slug);
        if (namesake.isPresent() && !namesake.get().id().equals(id)) {
            return new ChangeResult.Refused<>("curriculum.lesson.slugTaken");
        }
        lessons.setSlug(id, slug);
        return moved(place);
    }

    /**
     * Moves within a unit or to another of the same programme, applied to the order as it is now, whatever it was when
     * whoever moves looked at it.
     */
    public ChangeResult<Lesson> move(LessonId id, UnitId target, int position) {
        var place = lockedPlace(id);
        if (!programmeOf(target).equals(place.programme().id())) {
            throw new NotFound(target);
        }
        if (place.lesson().archived()) {
            return new ChangeResult.Refused<>("curriculum.lesson.isArchived");
        }
        var source = place.unit().id();
        if (!source.equals(target)) {
            if (lessons.find(target, place.lesson().slug()).isPresent()) {
                return new ChangeResult.Refused<>("curriculum.lesson.slugTakenThere");
            }
            units.dropEmptyReason(target);
        }
        lessons.setOrder(target, Order.with(lessons.order(target), id, position));
        lessons.setOrder(source, lessons.order(source));
        return moved(place);
    }

    public ChangeResult<Lesson> archive(LessonId id) {
        var unit = lockedPlace(id).unit().id();
        lessons.setArchived(id, true);
        lessons.setOrder(unit, lessons.order(unit));
        return changed(id);
    }

    /** Brings it back to where it stood, as far as that place still exists. */
    public ChangeResult<Lesson> restore(LessonId id) {
        var place = lockedPlace(id);
        if (place.lesson().archived()) {
            var unit = place.unit().id();
            var order = Order.with(lessons.order(unit), id, place.lesson().position());
            units.dropEmptyReason(unit);
            lessons.setArchived(id, false);
            lessons.setOrder(unit, order);
        }
        return changed(id);
    }

    private ProgrammeId programmeOf(UnitId unit) {
        return own.strand(own.unit(unit).strand()).programme();
    }

    /** A lesson never leaves its programme, so that the programme may be looked up before it is locked. */
    private LessonPlace lockedPlace(LessonId id) {
        own.lock(own.place(id).programme().id());
        return own.place(id);
    }

    /** Whoever names a lesson by its path is told when it has another. */
    private ChangeResult<Lesson> moved(LessonPlace before) {
        var now = own.place(before.lesson().id());
        if (!now.path().equals(before.path())) {
            events.publishEvent(new LessonsMoved(now.programme(), Map.of(before.lessonPath(), now.lessonPath())));
        }
        return changed(before.lesson().id());
    }

    private ChangeResult<Lesson> changed(LessonId id) {
        var place = own.place(id);
        events.publishEvent(new CurriculumChanged(place.programme().id()));
        return new ChangeResult.Changed<>(place.lesson());
    }
}
