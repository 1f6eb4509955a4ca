package dev.gradus.lesson.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Which misconceptions a lesson puts right, chosen from those that the programme raises. An unknown one stays as it is. */
class AnswersField extends MultiSelectComboBox<String> {

    private static final long serialVersionUID = 1;

    private final Map<String, String> ofProgramme;
    private final Map<String, String> ofLesson = new LinkedHashMap<>();
    private boolean showing;

    /** @param known what is believed, by slug */
    AnswersField(Map<String, String> known, Runnable changed) {
        this.ofProgramme = new LinkedHashMap<>(known);
        setAriaLabel(getTranslation("lesson.answers"));
        setPlaceholder(getTranslation("lesson.answers.add"));
        setWidthFull();
        setItemLabelGenerator(this::statement);
        addValueChangeListener(change -> {
            if (!showing) {
                changed.run();
            }
        });
        offerWith(List.of());
    }

    /** A lesson may put right what it raises itself. */
    void offer(Map<String, String> raisedHere) {
        if (!raisedHere.equals(ofLesson)) {
            ofLesson.clear();
            ofLesson.putAll(raisedHere);
            show(slugs());
        }
    }

    void show(List<String> slugs) {
        showing = true;
        offerWith(slugs);
        setValue(new LinkedHashSet<>(slugs));
        showing = false;
    }

    List<String> slugs() {
        return List.copyOf(getValue());
    }

    private void offerWith(List<String> chosen) {
        var all = new LinkedHashSet<>(ofLesson.keySet());
        all.addAll(ofProgramme.keySet());
        all.addAll(chosen);
        setItems(new ArrayList<>(all));
    }

    private String statement(String slug) {
        return ofLesson.getOrDefault(slug, ofProgramme.getOrDefault(slug, slug));
    }
}
