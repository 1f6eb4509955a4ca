package dev.gradus.curriculum.ui;

import com.vaadin.flow.component.html.Span;
import dev.gradus.curriculum.LessonState;
import java.util.Locale;

/** A lesson's state as a shape and a colour, with its word for whoever sees neither. */
class StateSign extends Span {

    private static final long serialVersionUID = 1;

    StateSign(LessonState state) {
        addClassNames(
                "g-state", "g-state-" + state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        var word = getTranslation("curriculum.state." + state);
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", word);
        getElement().setAttribute("title", word);
    }
}
