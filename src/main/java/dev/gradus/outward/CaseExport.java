package dev.gradus.outward;

import dev.gradus.curriculum.GradeRange;
import dev.gradus.curriculum.Lesson;
import dev.gradus.curriculum.LessonId;
import dev.gradus.curriculum.LessonMatter;
import dev.gradus.curriculum.LessonPlace;
import dev.gradus.curriculum.Programme;
import dev.gradus.curriculum.ProgrammeId;
import dev.gradus.curriculum.ProgrammeMap;
import dev.gradus.curriculum.Programmes;
import dev.gradus.curriculum.Unit;
import dev.gradus.curriculum.climb.LessonPath;
import dev.gradus.curriculum.climb.LessonSays;
import dev.gradus.people.People;
import dev.gradus.people.School;
import dev.gradus.platform.Texts;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a programme’s map out as a CASE 1.1 package: strands, units, lessons, objectives, what builds on what. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('ADMIN', 'LEAD', 'TEACHER')")
public class CaseExport {

    private final Programmes programmes;
    private final ObjectProvider<LessonMatter> matter;
    private final Frameworks frameworks;
    private final People people;

    CaseExport(Programmes programmes, ObjectProvider<LessonMatter> matter, Frameworks frameworks, People people) {
        this.programmes = programmes;
        this.matter = matter;
        this.frameworks = frameworks;
        this.people = people;
    }

    /** JSON. A lesson that is not written in the language is named by what is written, or by its slug. */
    public String of(ProgrammeId id, String language) {
        var map = programmes.map(id);
        var known = matter.getIfAvailable();
        var says = known == null ? Map.<LessonId, List<LessonSays>>of() : known.of(map.programme());
        return new Writing(map, language, people.mySchool(), says, Instant.now().truncatedTo(ChronoUnit.SECONDS))
                .json();
    }

    /** One package in the making. */
    private final class Writing {

        private final ProgrammeMap map;
        private final Programme programme;
        private final String language;
        private final School school;
        private final Map<LessonId, List<LessonSays>> says;
        private final CaseWriter out;
        private final Map<LessonPath, LessonPlace> places = new HashMap<>();

        Writing(
                ProgrammeMap map,
                String language,
                School school,
                Map<LessonId, List<LessonSays>> says,
                Instant moment) {
            this.map = map;
            this.programme = map.programme();
            this.language = language;
            this.school = school;
            this.says = says;
            this.out = new CaseWriter(moment, language);
        }

        String json() {
            var id = programme.id().value().toString();
            out.document(id, best(programme.title()), school.name(), best(programme.aim()), programme.licence());
            for (int s = 0; s < map.rows().size(); s++) {
                var row = map.rows().get(s);
                var strand = row.strand();
                out.item(
                        strand.id().value().toString(),
                        CaseWriter.Kind.STRAND,
                        strand.slug().value(),
                        best(strand.title()),
                        best(strand.bigIdea()),
                        List.of());
                out.child(strand.id().value().toString(), id, s + 1);
                for (int u = 0; u < row.cells().size(); u++) {
                    unit(row, row.cells().get(u), u + 1);
                }
            }
            links();
            aligned();
            return out.json();
        }

        private void unit(ProgrammeMap.Row row, ProgrammeMap.Cell cell, int number) {
            var unit = cell.unit();
            if (unit.title().isEmpty() && cell.lessons().isEmpty()) {
                return;
            }
            var id = unit.id().value().toString();
            var code = row.strand().slug() + "/" + unit.stage().key();
            var title = unit.title().isEmpty() ? code : best(unit.title());
            out.item(id, CaseWriter.Kind.UNIT, code, title, best(unit.outcome()), grades(unit));
            out.child(id, row.strand().id().value().toString(), number);
            for (int l = 0; l < cell.lessons().size(); l++) {
                lesson(
                        new LessonPlace(
                                programme, row.strand(), unit, cell.lessons().get(l)),
                        l + 1);
            }
        }

        private void lesson(LessonPlace place, int number) {
            places.put(place.lessonPath(), place);
            var lesson = place.lesson();
            var id = id(lesson);
            var text = text(lesson);
            out.item(
                    id,
                    CaseWriter.Kind.LESSON,
                    place.path(),
                    text.map(LessonSays::title).orElse(lesson.slug().value()),
                    "",
                    grades(place.unit()));
            out.child(id, place.unit().id().value().toString(), number);
            var objectives = text.map(LessonSays::objectives).orElse(List.of());
            for (int o = 0; o < objectives.size(); o++) {
                var objective = id + "#" + objectives.get(o);
                out.item(
                        objective,
                        CaseWriter.Kind.OBJECTIVE,
                        place.path() + "#" + (o + 1),
                        objectives.get(o),
                        "",
                        grades(place.unit()));
                out.child(objective, id, o + 1);
            }
        }

        /** What a lesson builds on comes before it. */
        private void links() {
            places.values().stream()
                    .sorted((one, other) -> one.path().compareTo(other.path()))
                    .forEach(place -> says.getOrDefault(place.lesson().id(), List.of()).stream()
                            .flatMap(text -> text.buildsOn().stream())
                            .distinct()
                            .flatMap(path -> Optional.ofNullable(places.get(path)).stream())
                            .forEach(below -> out.precedes(id(below.lesson()), id(place.lesson()))));
        }

        private void aligned() {
            for (var framework : frameworks.list()) {
                for (var coverage : frameworks.coverage(framework.id(), programme.id())) {
                    coverage.lessons()
                            .forEach(lesson -> out.related(lesson.value().toString(), coverage.item()));
                    coverage.units().forEach(unit -> out.related(unit.value().toString(), coverage.item()));
                }
            }
        }

        /** Two digits each, as the codes of the Common Education Data Standards have them. */
        private List<String> grades(Unit unit) {
            var range = Optional.ofNullable(unit.grades())
                    .flatMap(GradeRange::parse)
                    .orElseGet(() -> GradeRange.of(unit.stage(), school));
            return IntStream.rangeClosed(range.first(), range.last())
                    .mapToObj("%02d"::formatted)
                    .toList();
        }

        private Optional<LessonSays> text(Lesson lesson) {
            var texts = says.getOrDefault(lesson.id(), List.of());
            return texts.stream()
                    .filter(text -> text.language().equals(language))
                    .findFirst()
                    .or(() -> texts.stream().findFirst());
        }

        private String best(Texts texts) {
            return texts.best(language, programme.languages());
        }

        private static String id(Lesson lesson) {
            return lesson.id().value().toString();
        }
    }
}
