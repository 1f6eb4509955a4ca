package dev.gradus.curriculum;

import dev.gradus.platform.Slug;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes programmes in from files, inside the caller's transaction. What is found by its slug is changed, brought back if
 * it was archived, and put in the given order; what is not found is added. Strands and lessons that the files do not
 * name are left alone and come after those that they do. On {@code Refused} the caller rolls back.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
@PreAuthorize("hasAnyRole('ADMIN', 'LEAD')")
public class CurriculumImport {

    private final ProgrammeTable programmes;
    private final StrandTable strands;
    private final UnitTable units;
    private final LessonTable lessons;
    private final AcceptedWarningTable accepted;
    private final Programmes maps;
    private final OwnSchool own;
    private final ApplicationEventPublisher events;

    CurriculumImport(
            ProgrammeTable programmes,
            StrandTable strands,
            UnitTable units,
            LessonTable lessons,
            AcceptedWarningTable accepted,
            Programmes maps,
            OwnSchool own,
            ApplicationEventPublisher events) {
        this.programmes = programmes;
        this.strands = strands;
        this.units = units;
        this.lessons = lessons;
        this.accepted = accepted;
        this.maps = maps;
        this.own = own;
        this.events = events;
    }

    /**
     * The programme and its strands.
     *
     * @return the whole map, archived parts too, with a unit for each strand and stage; refused when the slug belongs to
     *     another school
     */
    public ChangeResult<ProgrammeMap> programme(ImportedProgramme imported) {
        var wished = imported.programme();
        var objection = TextRules.objection(wished);
        if (objection.isPresent()) {
            return new ChangeResult.Refused<>(objection.get());
        }
        var id = programmes.add(own.id(), wished).orElse(null);
        if (id == null) {
            var present = programmes.findBySlug(wished.slug()).flatMap(found -> own.find(found.id()));
            if (present.isEmpty()) {
                return new ChangeResult.Refused<>("curriculum.programme.slugElsewhere");
            }
            id = present.get().id();
            programmes.change(id, own.lock(id).version(), wished);
            programmes.setArchived(id, false);
        }
        programmes.setSource(id, imported.source());
        var strandObjection = objection(imported.strands(), own.programme(id));
        if (strandObjection.isPresent()) {
            return new ChangeResult.Refused<>(strandObjection.get());
        }
        takeIn(id, imported.strands());
        events.publishEvent(new CurriculumChanged(id));
        return new ChangeResult.Changed<>(maps.mapWithArchived(id));
    }

    public ChangeResult<Unit> unit(UnitId id, ImportedUnit imported) {
        var present = own.unit(id);
        var programme = own.lock(own.strand(present.strand()).programme());
        var wished = new Unit(
                id,
                present.strand(),
                present.stage(),
                imported.title(),
                imported.grades(),
                imported.concreteStart(),
                imported.outcome(),
                imported.depth(),
                imported.emptyReason(),
                own.unit(id).version());
        var objection = TextRules.objection(wished, programme, grades -> grades.mayBe(wished.stage()));
        if (objection.isPresent()) {
            return new ChangeResult.Refused<>(objection.get());
        }
        units.describe(wished);
        units.setSource(id, imported.source());
        return new ChangeResult.Changed<>(own.unit(id));
    }

    /** The lessons of a unit in order, all at once; gives them back in the same order. */
    public ChangeResult<List<Lesson>> lessons(UnitId unit, List<ImportedLesson> imported) {
        own.lock(own.strand(own.unit(unit).strand()).programme());
        if (imported.stream().map(ImportedLesson::slug).distinct().count() < imported.size()) {
            return new ChangeResult.Refused<>("curriculum.lesson.slugTaken");
        }
        var named =
                imported.stream().map(lesson -> present(unit, lesson.slug())).toList();
        var order = new LinkedHashSet<>(named);
        order.addAll(lessons.order(unit));
        lessons.setOrder(unit, List.copyOf(order));
        for (int i = 0; i < named.size(); i++) {
            lessons.setFolder(named.get(i), imported.get(i).folder());
        }
        return new ChangeResult.Changed<>(lessons.ofUnit(unit).stream()
                .filter(lesson -> named.contains(lesson.id()))
                .toList());
    }

    /**
     * Warnings that were accepted where the programme comes from; those accepted here stay.
     *
     * @param file word for word, so that an export can give it back; nothing where there is none
     */
    public void accepted(ProgrammeId id, List<Acceptance> imported, @Nullable String file) {
        own.lock(id);
        imported.stream()
                .filter(each -> each.warning()
                        .findingCode()
                        .filter(code -> !code.isError())
                        .isPresent())
                .forEach(each -> accepted.take(id, each));
        accepted.setFile(id, file);
    }

    private LessonId present(UnitId unit, Slug slug) {
        var found = lessons.find(unit, slug);
        found.ifPresent(lesson -> lessons.setArchived(lesson.id(), false));
        return found.map(Lesson::id).orElseGet(() -> lessons.append(unit, slug));
    }

    private static Optional<String> objection(List<NewStrand> strands, Programme programme) {
        return strands.stream().map(NewStrand::slug).distinct().count() < strands.size()
                ? Optional.of("curriculum.strand.slugTaken")
                : strands.stream()
                        .flatMap(strand -> TextRules.objection(strand, programme).stream())
                        .findFirst();
    }

    private void takeIn(ProgrammeId programme, List<NewStrand> imported) {
        var order = new LinkedHashSet<StrandId>();
        for (var strand : imported) {
            var present = strands.find(programme, strand.slug());
            present.ifPresent(found -> {
                strands.change(found.id(), found.version(), strand);
                strands.setArchived(found.id(), false);
            });
            order.add(present.map(Strand::id).orElseGet(() -> add(programme, strand)));
        }
        order.addAll(strands.order(programme));
        strands.setOrder(List.copyOf(order));
    }

    private StrandId add(ProgrammeId programme, NewStrand strand) {
        var id = strands.add(programme, strand);
        units.addCells(id);
        return id;
    }
}
