package dev.gradus.curriculum;

import dev.gradus.platform.Slug;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The programmes of one's own school, and the whole map of each. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ADMIN', 'LEAD')")
public class Programmes {

    private static final String STAFF = "hasAnyRole('ADMIN', 'LEAD', 'TEACHER')";

    private final ProgrammeTable programmes;
    private final StrandTable strands;
    private final UnitTable units;
    private final LessonTable lessons;
    private final OwnSchool own;
    private final ApplicationEventPublisher events;

    Programmes(
            ProgrammeTable programmes,
            StrandTable strands,
            UnitTable units,
            LessonTable lessons,
            OwnSchool own,
            ApplicationEventPublisher events) {
        this.programmes = programmes;
        this.strands = strands;
        this.units = units;
        this.lessons = lessons;
        this.own = own;
        this.events = events;
    }

    /** Oldest first; either those in use or the archived ones. */
    @PreAuthorize(STAFF)
    public List<Programme> ofSchool(boolean archived) {
        return programmes.ofSchool(own.id(), archived);
    }

    @PreAuthorize(STAFF)
    public Optional<Programme> find(ProgrammeId id) {
        return own.find(id);
    }

    @PreAuthorize(STAFF)
    public Optional<Programme> findBySlug(Slug slug) {
        return programmes
                .findBySlug(slug)
                .filter(programme -> programme.school().equals(own.id()));
    }

    /** Without archived strands and lessons. */
    @PreAuthorize(STAFF)
    public ProgrammeMap map(ProgrammeId id) {
        var whole = mapWithArchived(id);
        return new ProgrammeMap(
                whole.programme(),
                whole.rows().stream()
                        .filter(row -> !row.strand().archived())
                        .map(row -> new ProgrammeMap.Row(
                                row.strand(),
                                row.cells().stream().map(Programmes::inUse).toList()))
                        .toList());
    }

    @PreAuthorize(STAFF)
    public ProgrammeMap mapWithArchived(ProgrammeId id) {
        var programme = own.programme(id);
        var byUnit = lessons.ofProgramme(id).stream().collect(Collectors.groupingBy(Lesson::unit));
        var byStrand = units.ofProgramme(id).stream().collect(Collectors.groupingBy(Unit::strand));
        return new ProgrammeMap(
                programme,
                strands.ofProgramme(id).stream()
                        .map(strand -> new ProgrammeMap.Row(
                                strand, cells(byStrand.getOrDefault(strand.id(), List.of()), byUnit)))
                        .toList());
    }

    public ChangeResult<Programme> create(NewProgramme programme) {
        var objection = TextRules.objection(programme);
        if (objection.isPresent()) {
            return new ChangeResult.Refused<>(objection.get());
        }
        return programmes
                .add(own.id(), programme)
                .map(own::programme)
                .<ChangeResult<Programme>>map(ChangeResult.Changed::new)
                .orElseGet(() -> new ChangeResult.Refused<>("curriculum.programme.slugTaken"));
    }

    /** Takes over slug, licence, languages, title and aim, if nobody has changed them since the version it carries. */
    public ChangeResult<Programme> change(Programme wished) {
        var present = own.lock(wished.id());
        var texts = new NewProgramme(wished.slug(), wished.licence(), wished.languages(), wished.title(), wished.aim());
        var objection = TextRules.objection(texts);
        if (objection.isPresent()) {
            return new ChangeResult.Refused<>(objection.get());
        }
        if (!present.slug().equals(wished.slug()) && programmes.isTaken(wished.slug())) {
            return new ChangeResult.Refused<>("curriculum.programme.slugTaken");
        }
        return programmes.change(wished.id(), wished.version(), texts)
                ? changed(wished.id())
                : new ChangeResult.Stale<>(present);
    }

    public ChangeResult<Programme> archive(ProgrammeId id) {
        return setArchived(id, true);
    }

    public ChangeResult<Programme> restore(ProgrammeId id) {
        return setArchived(id, false);
    }

    private ChangeResult<Programme> setArchived(ProgrammeId id, boolean archived) {
        own.lock(id);
        programmes.setArchived(id, archived);
        return changed(id);
    }

    private ChangeResult<Programme> changed(ProgrammeId id) {
        events.publishEvent(new CurriculumChanged(id));
        return new ChangeResult.Changed<>(own.programme(id));
    }

    private static List<ProgrammeMap.Cell> cells(List<Unit> units, Map<UnitId, List<Lesson>> lessons) {
        return Arrays.stream(Stage.values())
                .flatMap(stage -> units.stream().filter(unit -> unit.stage() == stage))
                .map(unit -> new ProgrammeMap.Cell(unit, lessons.getOrDefault(unit.id(), List.of())))
                .toList();
    }

    private static ProgrammeMap.Cell inUse(ProgrammeMap.Cell cell) {
        return new ProgrammeMap.Cell(
                cell.unit(),
                cell.lessons().stream().filter(lesson -> !lesson.archived()).toList());
    }
}
