package dev.gradus.lesson.ui;

import dev.gradus.curriculum.LessonPlace;
import dev.gradus.curriculum.Programmes;
import dev.gradus.lesson.DraftSummary;
import dev.gradus.lesson.LessonTexts;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The lessons of a programme that one of its lessons may build on: those of the same or an earlier stage. */
@Component
class LessonChoices {

    private final Programmes programmes;
    private final LessonTexts texts;

    LessonChoices(Programmes programmes, LessonTexts texts) {
        this.programmes = programmes;
        this.texts = texts;
    }

    /** Earlier stages first, then in the order of the map; titles in that language, or else in the source language. */
    List<LessonChoice> of(LessonPlace place, String language) {
        var programme = place.programme();
        var titles = new HashMap<>(texts.drafts(programme.id(), programme.sourceLanguage()));
        titles.putAll(texts.drafts(programme.id(), language));
        return programmes.map(programme.id()).rows().stream()
                .flatMap(row -> row.cells().stream()
                        .filter(cell ->
                                cell.unit().stage().compareTo(place.unit().stage()) <= 0)
                        .flatMap(cell -> cell.lessons().stream()
                                .filter(lesson ->
                                        !lesson.id().equals(place.lesson().id()))
                                .map(lesson -> choice(
                                        new LessonPlace(programme, row.strand(), cell.unit(), lesson),
                                        titles.get(lesson.id()),
                                        language))))
                .sorted(Comparator.comparing(LessonChoice::stage))
                .toList();
    }

    private static LessonChoice choice(LessonPlace place, @Nullable DraftSummary draft, String language) {
        return new LessonChoice(
                place.path(),
                draft == null ? place.lesson().slug().value() : draft.title(),
                place.strand().title().best(language, place.programme().languages()),
                place.unit().stage());
    }
}
