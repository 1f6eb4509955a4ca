package dev.gradus.curriculum.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.gradus.curriculum.LessonState;

/** Which sign on the map means which state. */
class MapLegend extends Div {

    private static final long serialVersionUID = 1;

    MapLegend() {
        addClassName("g-legend");
        LessonState.onMap().forEach(state -> {
            var sign = new StateSign(state);
            sign.getElement().setAttribute("aria-hidden", "true");
            add(new Div(sign, new Span(getTranslation("curriculum.state." + state))));
        });
    }
}
