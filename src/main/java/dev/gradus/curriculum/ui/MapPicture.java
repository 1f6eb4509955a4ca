package dev.gradus.curriculum.ui;

import dev.gradus.curriculum.Lesson;
import dev.gradus.curriculum.LessonId;
import dev.gradus.curriculum.LessonLevel;
import dev.gradus.curriculum.LessonPlace;
import dev.gradus.curriculum.LessonState;
import dev.gradus.curriculum.LessonStates;
import dev.gradus.curriculum.ProgrammeMap;
import dev.gradus.curriculum.Stage;
import dev.gradus.curriculum.climb.LessonPath;
import dev.gradus.platform.Texts;
import java.util.Map;
import java.util.Optional;

/** A programme's map as it reads in one language, with what is known of its lessons' texts. */
record MapPicture(
        ProgrammeMap map, String language, Map<LessonId, LessonStates.Card> cards, Map<LessonId, LessonLevel> levels) {

    /** How many of a stage's lessons students can read. */
    record Progress(int published, int total) {}

    MapPicture {
        cards = Map.copyOf(cards);
        levels = Map.copyOf(levels);
    }

    /** Without levels, which the map alone shows. */
    MapPicture(ProgrammeMap map, String language, Map<LessonId, LessonStates.Card> cards) {
        this(map, language, cards, Map.of());
    }

    MapPicture withLevels(Map<LessonId, LessonLevel> known) {
        return new MapPicture(map, language, cards, known);
    }

    /** Nothing where the text is missing or too short to say. */
    Optional<LessonLevel> level(Lesson lesson) {
        return Optional.ofNullable(levels.get(lesson.id()));
    }

    /** The text in the picture's language, or else in the first of the programme's languages that has it. */
    String best(Texts texts) {
        return texts.best(language, map.programme().languages());
    }

    Optional<LessonPlace> find(LessonPath path) {
        return map.rows().stream()
                .filter(row -> row.strand().slug().value().equals(path.strand()))
                .flatMap(row -> row.cells().stream()
                        .filter(cell -> cell.unit().stage() == path.stage())
                        .flatMap(cell -> cell.lessons().stream()
                                .filter(lesson -> lesson.slug().value().equals(path.lesson()))
                                .map(lesson -> new LessonPlace(map.programme(), row.strand(), cell.unit(), lesson))))
                .findFirst();
    }

    /** The slug as long as nobody has written a title. */
    String title(Lesson lesson) {
        return card(lesson)
                .map(LessonStates.Card::title)
                .filter(title -> !title.isBlank())
                .orElse(lesson.slug().value());
    }

    /** The language of the title. */
    String language(Lesson lesson) {
        return state(lesson) == LessonState.MISSING ? map.programme().sourceLanguage() : language;
    }

    /** 0 when unknown. */
    int minutes(Lesson lesson) {
        return card(lesson).map(LessonStates.Card::minutes).orElse(0);
    }

    LessonState state(Lesson lesson) {
        return card(lesson)
                .map(card -> map.programme().archived() ? LessonState.ARCHIVED : card.state())
                .orElse(LessonState.MISSING);
    }

    Progress progress(Stage stage) {
        var states = map.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.unit().stage() == stage)
                .flatMap(cell -> cell.lessons().stream())
                .map(this::state)
                .toList();
        return new Progress((int) states.stream().filter(MapPicture::isLive).count(), states.size());
    }

    private Optional<LessonStates.Card> card(Lesson lesson) {
        return Optional.ofNullable(cards.get(lesson.id()));
    }

    private static boolean isLive(LessonState state) {
        return state == LessonState.PUBLISHED || state == LessonState.PUBLISHED_CHANGED;
    }
}
