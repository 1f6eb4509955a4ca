package dev.gradus.lesson.ui;

import dev.gradus.dialect.LessonHeader;
import dev.gradus.dialect.LessonHeader.Misconception;
import dev.gradus.dialect.LessonHeader.Term;
import dev.gradus.dialect.LessonRef;
import dev.gradus.dialect.Reading;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands beside the text of a lesson and can be changed there.
 *
 * @param introduces plain definition by term, in order
 * @param raises what is believed and not so, by the slug that names it, in order
 * @param answers such slugs
 * @param readings pinyin by word, as {@link Reading} spells it
 * @param buildsOn {@code strand/stage/slug}, or with the programme in front
 */
record Facts(
        String title,
        int minutes,
        List<String> objectives,
        List<String> materials,
        Map<String, String> introduces,
        List<String> uses,
        Map<String, String> raises,
        List<String> answers,
        Map<String, String> readings,
        List<String> buildsOn) {

    Facts {
        objectives = List.copyOf(objectives);
        materials = List.copyOf(materials);
        introduces = Collections.unmodifiableMap(new LinkedHashMap<>(introduces));
        uses = List.copyOf(uses);
        raises = Collections.unmodifiableMap(new LinkedHashMap<>(raises));
        answers = List.copyOf(answers);
        readings = Collections.unmodifiableMap(new LinkedHashMap<>(readings));
        buildsOn = List.copyOf(buildsOn);
    }

    static Facts of(LessonHeader header) {
        var introduces = new LinkedHashMap<String, String>();
        header.introduces().forEach(term -> introduces.put(term.word(), term.definition()));
        var raises = new LinkedHashMap<String, String>();
        header.raises().forEach(each -> raises.put(each.slug(), each.statement()));
        var readings = new LinkedHashMap<String, String>();
        header.readings().forEach(each -> readings.put(each.word(), each.pinyin()));
        return new Facts(
                header.title(),
                header.minutes(),
                header.objectives(),
                header.materials(),
                introduces,
                header.uses(),
                raises,
                header.answers(),
                readings,
                header.buildsOn().stream().map(LessonRef::toString).toList());
    }

    /** A header that says this, and for the rest what it said before. */
    LessonHeader in(LessonHeader before) {
        return new LessonHeader(
                title,
                minutes,
                objectives,
                buildsOn.stream()
                        .map(LessonRef::parse)
                        .flatMap(Optional::stream)
                        .toList(),
                introduces.entrySet().stream()
                        .map(term -> new Term(term.getKey(), term.getValue()))
                        .toList(),
                uses,
                raises.entrySet().stream()
                        .map(each -> new Misconception(each.getKey(), each.getValue()))
                        .toList(),
                answers,
                materials,
                readings.entrySet().stream()
                        .flatMap(each -> Reading.parse(each.getKey(), each.getValue()).stream())
                        .toList(),
                before.translationOf());
    }
}
