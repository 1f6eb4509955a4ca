package dev.gradus.curriculum;

import dev.gradus.curriculum.Climb.Accepted;
import dev.gradus.curriculum.climb.ClimbMap;
import dev.gradus.curriculum.climb.LessonPath;
import dev.gradus.curriculum.climb.LessonSays;
import dev.gradus.curriculum.climb.MapChecks;
import dev.gradus.curriculum.climb.MapFinding;
import dev.gradus.curriculum.climb.WhatIf;
import dev.gradus.people.CurrentPerson;
import dev.gradus.platform.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Checks programmes as they stand, and remembers which warnings are meant so. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ADMIN', 'LEAD')")
public class Climbs {

    private final Programmes programmes;
    private final ObjectProvider<LessonMatter> matter;
    private final ObjectProvider<PublishedPlaces> places;
    private final AcceptedWarningTable accepted;
    private final OwnSchool own;
    private final CurrentPerson current;

    Climbs(
            Programmes programmes,
            ObjectProvider<LessonMatter> matter,
            ObjectProvider<PublishedPlaces> places,
            AcceptedWarningTable accepted,
            OwnSchool own,
            CurrentPerson current) {
        this.programmes = programmes;
        this.matter = matter;
        this.places = places;
        this.accepted = accepted;
        this.own = own;
        this.current = current;
    }

    @PreAuthorize("hasAnyRole('ADMIN', 'LEAD', 'TEACHER')")
    public Climb of(ProgrammeId id) {
        var map = programmes.map(id);
        var checked = checked(map);
        var known = accepted.of(id);
        var open = new ArrayList<MapFinding>();
        var meant = new ArrayList<Accepted>();
        for (var finding : MapChecks.run(checked)) {
            var row = known.get(finding.identity());
            if (row == null || finding.code().isError()) {
                open.add(finding);
            } else {
                meant.add(new Accepted(finding, row.reason(), row.by(), row.at()));
            }
        }
        return new Climb(map, checked, open, meant);
    }

    /** What would come about if the lesson were archived. */
    @PreAuthorize("hasAnyRole('ADMIN', 'LEAD', 'TEACHER')")
    public Consequences ifArchived(LessonId id) {
        var place = own.place(id);
        return new Consequences(
                WhatIf.without(checked(programmes.map(place.programme().id())), Set.of(place.lessonPath())),
                addresses(List.of(id)));
    }

    /** What would come about if the strand were archived with all its lessons. */
    @PreAuthorize("hasAnyRole('ADMIN', 'LEAD', 'TEACHER')")
    public Consequences ifArchived(StrandId id) {
        var strand = own.strand(id);
        var map = programmes.map(strand.programme());
        var places = map.rows().stream()
                .filter(row -> row.strand().id().equals(id))
                .flatMap(row -> row.cells().stream()
                        .flatMap(cell -> cell.lessons().stream()
                                .map(lesson -> new LessonPlace(map.programme(), strand, cell.unit(), lesson))))
                .toList();
        var elsewhere = WhatIf.without(
                        checked(map),
                        places.stream().map(LessonPlace::lessonPath).collect(Collectors.toSet()))
                .stream()
                .filter(finding ->
                        !finding.place().strand().equals(strand.slug().value()))
                .toList();
        return new Consequences(
                elsewhere,
                addresses(places.stream().map(place -> place.lesson().id()).toList()));
    }

    /**
     * What would come about if the lesson moved. Links to it follow it, and old addresses lead on to the new one.
     *
     * @param position from 1
     */
    @PreAuthorize("hasAnyRole('ADMIN', 'LEAD', 'TEACHER')")
    public Consequences ifMoved(LessonId id, UnitId target, int position) {
        var place = own.place(id);
        var unit = own.unit(target);
        var to = new LessonPath(
                own.strand(unit.strand()).slug().value(),
                unit.stage(),
                place.lesson().slug().value());
        return new Consequences(
                WhatIf.moved(checked(programmes.map(place.programme().id())), place.lessonPath(), to, position),
                List.of());
    }

    /**
     * What would come about if the lesson were split.
     *
     * @param first what the lesson would say then
     * @param second where the rest would be, right behind it
     * @param onBoth lessons that would build on both
     */
    @PreAuthorize("hasAnyRole('ADMIN', 'LEAD', 'TEACHER')")
    public Consequences ifSplit(
            LessonId id,
            List<LessonSays> first,
            LessonPath second,
            List<LessonSays> secondSays,
            List<LessonPath> onBoth) {
        var place = own.place(id);
        var programme = place.programme().id();
        var whole = place.lessonPath();
        var after = WhatIf.split(checked(programmes.map(programme)), whole, first, second, secondSays, onBoth);
        var follow =
                new WarningsOfParts(whole, second).follow(accepted.of(programme).keySet(), after.found());
        return new Consequences(
                after.added().stream()
                        .filter(finding -> !follow.containsValue(finding.identity()))
                        .toList(),
                List.of());
    }

    private List<String> addresses(List<LessonId> lessons) {
        var known = places.getIfAvailable();
        return known == null
                ? List.of()
                : lessons.stream().flatMap(lesson -> known.of(lesson).stream()).toList();
    }

    /**
     * Takes a warning out of the way until {@link #takeBack}. An error is refused: it has to be mended.
     *
     * @param reason in whichever languages somebody has written it, one at least
     */
    public ChangeResult<MapFinding> accept(ProgrammeId id, MapFinding warning, Texts reason) {
        own.lock(id);
        if (warning.code().isError()) {
            return new ChangeResult.Refused<>("curriculum.findings.errorStays");
        }
        if (reason.isEmpty()
                || reason.byLanguage().values().stream().anyMatch(text -> text.length() > Acceptance.LONGEST_REASON)) {
            return new ChangeResult.Refused<>("curriculum.findings.reason.form");
        }
        accepted.put(id, warning.identity(), reason, current.get());
        return new ChangeResult.Changed<>(warning);
    }

    public ChangeResult<MapFinding> takeBack(ProgrammeId id, MapFinding warning) {
        own.lock(id);
        accepted.remove(id, warning.identity());
        return new ChangeResult.Changed<>(warning);
    }

    private ClimbMap checked(ProgrammeMap map) {
        var known = matter.getIfAvailable();
        var texts = known == null ? Map.<LessonId, List<LessonSays>>of() : known.of(map.programme());
        return new ClimbMap(map.rows().stream()
                .map(row -> new ClimbMap.Strand(
                        row.strand().slug().value(),
                        row.cells().stream().map(cell -> unit(cell, texts)).toList()))
                .toList());
    }

    private static ClimbMap.Unit unit(ProgrammeMap.Cell cell, Map<LessonId, List<LessonSays>> texts) {
        var unit = cell.unit();
        return new ClimbMap.Unit(
                unit.stage(),
                unit.depth(),
                !unit.emptyReason().isEmpty(),
                cell.lessons().stream()
                        .map(lesson ->
                                new ClimbMap.Lesson(lesson.slug().value(), texts.getOrDefault(lesson.id(), List.of())))
                        .toList());
    }
}
