package dev.gradus.curriculum.ui;

import dev.gradus.curriculum.LessonId;
import dev.gradus.curriculum.LessonLevels;
import dev.gradus.curriculum.LessonState;
import dev.gradus.curriculum.LessonStates;
import dev.gradus.curriculum.Programme;
import dev.gradus.curriculum.ProgrammeId;
import dev.gradus.curriculum.ProgrammeMap;
import dev.gradus.curriculum.Programmes;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts maps and the states of their lessons together. */
@Component
class MapPictures {

    private final Programmes programmes;
    private final ObjectProvider<LessonStates> states;
    private final ObjectProvider<LessonLevels> levels;

    MapPictures(Programmes programmes, ObjectProvider<LessonStates> states, ObjectProvider<LessonLevels> levels) {
        this.programmes = programmes;
        this.states = states;
        this.levels = levels;
    }

    MapPicture withLevels(ProgrammeId programme, String language) {
        var picture = of(programme, language);
        var known = levels.getIfAvailable();
        return known == null ? picture : picture.withLevels(known.of(picture.map(), language));
    }

    MapPicture of(ProgrammeId programme, String language) {
        return picture(programmes.map(programme), language);
    }

    MapPicture withArchived(ProgrammeId programme, String language) {
        return picture(programmes.mapWithArchived(programme), language);
    }

    /** The wished language if the programme has it, or else its source language. */
    static String languageFor(Programme programme, String wished) {
        return programme.languages().contains(wished) ? wished : programme.sourceLanguage();
    }

    private MapPicture picture(ProgrammeMap map, String language) {
        var known = states.getIfAvailable();
        return new MapPicture(map, language, known == null ? Map.of() : cards(map.programme(), language, known));
    }

    /** A lesson that nobody has written in this language yet still has its title in the source language. */
    private static Map<LessonId, LessonStates.Card> cards(Programme programme, String language, LessonStates known) {
        var cards = new HashMap<LessonId, LessonStates.Card>();
        if (!language.equals(programme.sourceLanguage())) {
            known.of(programme.id(), programme.sourceLanguage())
                    .forEach((lesson, card) -> cards.put(
                            lesson, new LessonStates.Card(card.title(), card.minutes(), LessonState.MISSING)));
        }
        cards.putAll(known.of(programme.id(), language));
        return cards;
    }
}
