package dev.gradus.curriculum.ui;

import dev.gradus.curriculum.LessonStates;
import dev.gradus.curriculum.Programme;
import dev.gradus.curriculum.ProgrammeId;
import dev.gradus.curriculum.ProgrammeMap;
import dev.gradus.curriculum.Programmes;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts maps and the states of their lessons together. */
@Component
class MapPictures {

    private final Programmes programmes;
    private final ObjectProvider<LessonStates> states;

    MapPictures(Programmes programmes, ObjectProvider<LessonStates> states) {
        this.programmes = programmes;
        this.states = states;
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
        return new MapPicture(
                map,
                language,
                known == null ? Map.of() : known.of(map.programme().id(), language));
    }
}
