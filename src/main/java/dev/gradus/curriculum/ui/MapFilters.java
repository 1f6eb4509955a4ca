package dev.gradus.curriculum.ui;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import dev.gradus.curriculum.Climb;
import dev.gradus.curriculum.Lesson;
import dev.gradus.curriculum.LessonId;
import dev.gradus.curriculum.LessonState;
import dev.gradus.curriculum.Programme;
import dev.gradus.curriculum.climb.Glossary;
import dev.gradus.platform.i18n.Languages;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** In which language a map is read, and which of its lessons: those of a state, those with a term. */
class MapFilters extends Div {

    private static final long serialVersionUID = 1;
    private static final String LANGUAGE = "language";
    private static final String STATE = "state";
    private static final String TERM = "term";

    private final Select<String> language = new Select<>();
    private final Select<LessonState> state = new Select<>();
    private final ComboBox<String> term = new ComboBox<>();

    /** @param whenChosen after somebody has chosen something else */
    MapFilters(Runnable whenChosen) {
        addClassName("g-row");
        language.setAriaLabel(getTranslation("curriculum.language"));
        language.setItemLabelGenerator(Languages::ownName);
        language.addValueChangeListener(change -> tell(change, whenChosen));
        state.setAriaLabel(getTranslation("curriculum.filter.state"));
        state.setItems(LessonState.onMap());
        state.setItemLabelGenerator(
                each -> getTranslation(each == null ? "curriculum.filter.allStates" : "curriculum.state." + each));
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(getTranslation("curriculum.filter.allStates"));
        state.setPlaceholder(getTranslation("curriculum.filter.allStates"));
        state.addValueChangeListener(change -> tell(change, whenChosen));
        term.setAriaLabel(getTranslation("curriculum.filter.term"));
        term.setPlaceholder(getTranslation("curriculum.filter.term"));
        term.setClearButtonVisible(true);
        term.addValueChangeListener(change -> tell(change, whenChosen));
        add(language, state, term);
    }

    /** As the address says. */
    void read(Programme programme, QueryParameters query) {
        var wished = query.getSingleParameter(LANGUAGE).orElseGet(() -> Languages.of(getLocale()));
        language.setItems(programme.languages());
        language.setValue(MapPictures.languageFor(programme, wished));
        language.setVisible(programme.languages().size() > 1);
        state.setValue(
                query.getSingleParameter(STATE).flatMap(MapFilters::stateOf).orElse(null));
        term.setValue(query.getSingleParameter(TERM).orElse(null));
    }

    /** For the address, so that it can be sent and come back to. */
    QueryParameters parameters() {
        var query = new LinkedHashMap<String, String>();
        query.put(LANGUAGE, language.getValue());
        Optional.ofNullable(state.getValue()).ifPresent(only -> query.put(STATE, only.name()));
        Optional.ofNullable(term.getValue()).ifPresent(only -> query.put(TERM, only));
        return QueryParameters.simple(query);
    }

    String language() {
        return language.getValue();
    }

    /** The terms of a programme as it is now. One that it has no more is no longer asked for. */
    void offerTerms(Climb climb, String inLanguage) {
        @Nullable String wished = term.getValue();
        var words = Glossary.of(climb.checked(), inLanguage).entries().stream()
                .map(Glossary.Entry::word)
                .toList();
        term.setItems(words);
        term.setValue(wished != null && words.contains(wished) ? wished : null);
        term.setVisible(!words.isEmpty());
    }

    /** Of the state asked for, and with the term asked for. */
    Predicate<Lesson> shown(MapPicture picture, Climb climb) {
        @Nullable LessonState only = state.getValue();
        @Nullable String word = term.getValue();
        var lessons = word == null ? Set.<LessonId>of() : lessonsWith(word, climb, picture.language());
        return lesson ->
                (only == null || picture.state(lesson) == only) && (word == null || lessons.contains(lesson.id()));
    }

    private static Set<LessonId> lessonsWith(String word, Climb climb, String language) {
        return Glossary.of(climb.checked(), language).entries().stream()
                .filter(entry -> entry.word().equals(word))
                .flatMap(entry -> Stream.concat(
                        entry.introductions().stream().map(Glossary.Introduction::lesson), entry.usedIn().stream()))
                .flatMap(path -> climb.find(path).stream())
                .map(place -> place.lesson().id())
                .collect(Collectors.toSet());
    }

    private static Optional<LessonState> stateOf(String name) {
        return LessonState.onMap().stream()
                .filter(state -> state.name().equals(name))
                .findFirst();
    }

    private static void tell(ComponentValueChangeEvent<?, ?> change, Runnable whenChosen) {
        if (change.isFromClient()) {
            whenChosen.run();
        }
    }
}
