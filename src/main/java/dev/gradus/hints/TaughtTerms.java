package dev.gradus.hints;

import dev.gradus.curriculum.LessonId;
import dev.gradus.curriculum.LessonMatter;
import dev.gradus.curriculum.LessonPlace;
import dev.gradus.curriculum.ProgrammeMap;
import dev.gradus.curriculum.Programmes;
import dev.gradus.curriculum.climb.LessonSays;
import dev.gradus.curriculum.climb.Terms;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which terms the other lessons of a programme explain, before a lesson and after it. */
@Component
class TaughtTerms {

    private final Programmes programmes;
    private final LessonMatter matter;

    TaughtTerms(Programmes programmes, LessonMatter matter) {
        this.programmes = programmes;
        this.matter = matter;
    }

    /** What is explained on both sides counts as before. */
    record Around(Set<String> before, Set<String> after) {

        Set<String> all() {
            var all = new HashSet<>(before);
            all.addAll(after);
            return all;
        }
    }

    /** Other strands of the same stage may be taught in any order, so what they explain counts as before. */
    Around of(LessonPlace place, String language) {
        var map = programmes.map(place.programme().id());
        var says = matter.of(place.programme());
        var before = new HashSet<String>();
        var after = new HashSet<String>();
        for (var row : map.rows()) {
            for (var cell : row.cells()) {
                for (var lesson : cell.lessons()) {
                    if (!lesson.id().equals(place.lesson().id())) {
                        var terms = isAfter(row, cell, lesson.position(), place) ? after : before;
                        terms.addAll(terms(says, lesson.id(), language));
                    }
                }
            }
        }
        return new Around(before, after);
    }

    private static boolean isAfter(ProgrammeMap.Row row, ProgrammeMap.Cell cell, int position, LessonPlace place) {
        int stages = cell.unit().stage().compareTo(place.unit().stage());
        return stages > 0
                || (stages == 0
                        && row.strand().id().equals(place.strand().id())
                        && position > place.lesson().position());
    }

    private static List<String> terms(Map<LessonId, List<LessonSays>> says, LessonId lesson, String language) {
        return says.getOrDefault(lesson, List.of()).stream()
                .filter(text -> text.language().equals(language))
                .flatMap(text -> text.introduces().keySet().stream())
                .map(Terms::sameForm)
                .toList();
    }
}
