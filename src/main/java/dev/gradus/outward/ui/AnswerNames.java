package dev.gradus.outward.ui;

import dev.gradus.curriculum.LessonId;
import dev.gradus.curriculum.LessonStates;
import dev.gradus.curriculum.ProgrammeId;
import dev.gradus.curriculum.ProgrammeMap;
import dev.gradus.curriculum.Programmes;
import dev.gradus.curriculum.Stage;
import dev.gradus.curriculum.UnitId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the lessons and units of a programme are called. */
@Component
class AnswerNames {

    private final Programmes programmes;
    private final ObjectProvider<LessonStates> states;

    AnswerNames(Programmes programmes, ObjectProvider<LessonStates> states) {
        this.programmes = programmes;
        this.states = states;
    }

    /** A lesson, or a unit where there is no lesson. */
    record Answer(UnitId unit, Optional<LessonId> lesson, Stage stage, String name) {}

    /** All that can answer to an item, in the order of the map: each unit, then its lessons. */
    record Names(ProgrammeId id, String slug, String programme, String language, List<Answer> answers) {

        Names {
            answers = List.copyOf(answers);
        }

        Optional<Answer> of(LessonId lesson) {
            return answers.stream()
                    .filter(answer -> answer.lesson().equals(Optional.of(lesson)))
                    .findFirst();
        }

        Optional<Answer> of(UnitId unit) {
            return answers.stream()
                    .filter(answer -> answer.lesson().isEmpty() && answer.unit().equals(unit))
                    .findFirst();
        }
    }

    Names of(ProgrammeId id, String wished) {
        var map = programmes.map(id);
        var programme = map.programme();
        var language = programme.languages().contains(wished) ? wished : programme.sourceLanguage();
        var titles = titles(map, language);
        var answers = new ArrayList<Answer>();
        for (var row : map.rows()) {
            for (var cell : row.cells()) {
                var unit = cell.unit();
                var strand = row.strand().title().best(language, programme.languages());
                if (!unit.title().isEmpty() || !cell.lessons().isEmpty()) {
                    var title = unit.title().best(language, programme.languages());
                    answers.add(
                            new Answer(unit.id(), Optional.empty(), unit.stage(), title.isEmpty() ? strand : title));
                }
                cell.lessons()
                        .forEach(lesson -> answers.add(new Answer(
                                unit.id(),
                                Optional.of(lesson.id()),
                                unit.stage(),
                                titles.getOrDefault(lesson.id(), lesson.slug().value()))));
            }
        }
        return new Names(
                id,
                programme.slug().value(),
                programme.title().best(language, programme.languages()),
                language,
                answers);
    }

    private Map<LessonId, String> titles(ProgrammeMap map, String language) {
        var titles = new HashMap<LessonId, String>();
        states.ifAvailable(known -> List.of(map.programme().sourceLanguage(), language)
                .forEach(each -> known.of(map.programme().id(), each)
                        .forEach((lesson, card) -> titles.put(lesson, card.title()))));
        return titles;
    }
}
