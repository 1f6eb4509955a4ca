package dev.gradus.curriculum;

import dev.gradus.curriculum.climb.LessonPath;
import dev.gradus.platform.Slug;
import java.util.HashMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The strands of a programme in order. Positions count 1, 2, 3… among those not archived. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ADMIN', 'LEAD')")
public class Strands {

    private final StrandTable strands;
    private final UnitTable units;
    private final LessonTable lessons;
    private final OwnSchool own;
    private final ApplicationEventPublisher events;

    Strands(
            StrandTable strands,
            UnitTable units,
            LessonTable lessons,
            OwnSchool own,
            ApplicationEventPublisher events) {
        this.strands = strands;
        this.units = units;
        this.lessons = lessons;
        this.own = own;
        this.events = events;
    }

    /** Adds a strand at the foot of the map, with a unit for each stage. */
    public ChangeResult<Strand> add(ProgrammeId programme, NewStrand strand) {
        var locked = own.lock(programme);
        var objection = TextRules.objection(strand, locked);
        if (objection.isPresent()) {
            return new ChangeResult.Refused<>(objection.get());
        }
        if (strands.find(programme, strand.slug()).isPresent()) {
            return new ChangeResult.Refused<>("curriculum.strand.slugTaken");
        }
        var id = strands.add(programme, strand);
        units.addCells(id);
        strands.setOrder(Order.with(strands.order(programme), id, Integer.MAX_VALUE));
        return changed(id);
    }

    /** Takes over slug, title and big idea, if nobody has changed them since the version it carries. */
    public ChangeResult<Strand> change(Strand wished) {
        var programme = own.lock(own.strand(wished.id()).programme());
        var texts = new NewStrand(wished.slug(), wished.title(), wished.bigIdea());
        var objection = TextRules.objection(texts, programme);
        if (objection.isPresent()) {
            return new ChangeResult.Refused<>(objection.get());
        }
        var namesake = strands.find(programme.id(), wished.slug());
        if (namesake.isPresent() && !namesake.get().id().equals(wished.id())) {
            return new ChangeResult.Refused<>("curriculum.strand.slugTaken");
        }
        var before = own.strand(wished.id());
        if (!strands.change(wished.id(), wished.version(), texts)) {
            return new ChangeResult.Stale<>(before);
        }
        if (!before.slug().equals(wished.slug())) {
            lessonsMoved(programme, before, wished.slug());
        }
        return changed(wished.id());
    }

    /** The lessons of a strand with another slug have other paths, archived ones too: they may come back. */
    private void lessonsMoved(Programme programme, Strand before, Slug now) {
        var paths = new HashMap<LessonPath, LessonPath>();
        units.ofProgramme(programme.id()).stream()
                .filter(unit -> unit.strand().equals(before.id()))
                .forEach(unit -> lessons.ofUnit(unit.id())
                        .forEach(lesson -> paths.put(
                                new LessonPath(
                                        before.slug().value(),
                                        unit.stage(),
                                        lesson.slug().value()),
                                new LessonPath(
                                        now.value(), unit.stage(), lesson.slug().value()))));
        if (!paths.isEmpty()) {
            events.publishEvent(new LessonsMoved(programme, paths));
        }
    }

    /** Applied to the order as it is now, whatever it was when whoever moves looked at it. */
    public ChangeResult<Strand> move(StrandId id, int position) {
        var programme = lockProgrammeOf(id);
        if (own.strand(id).archived()) {
            return new ChangeResult.Refused<>("curriculum.strand.isArchived");
        }
        strands.setOrder(Order.with(strands.order(programme), id, position));
        return changed(id);
    }

    /** Its lessons stay where they are and come back with it. */
    public ChangeResult<Strand> archive(StrandId id) {
        var programme = lockProgrammeOf(id);
        strands.setArchived(id, true);
        strands.setOrder(strands.order(programme));
        return changed(id);
    }

    /** Brings it back to where it stood, as far as that place still exists. */
    public ChangeResult<Strand> restore(StrandId id) {
        var programme = lockProgrammeOf(id);
        var strand = own.strand(id);
        if (strand.archived()) {
            var order = Order.with(strands.order(programme), id, strand.position());
            strands.setArchived(id, false);
            strands.setOrder(order);
        }
        return changed(id);
    }

    private ProgrammeId lockProgrammeOf(StrandId id) {
        return own.lock(own.strand(id).programme()).id();
    }

    private ChangeResult<Strand> changed(StrandId id) {
        var strand = own.strand(id);
        events.publishEvent(new CurriculumChanged(strand.programme()));
        return new ChangeResult.Changed<>(strand);
    }
}
