package dev.gradus.hints.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;

/** The sign beside a figure that passes its limit; its word is for those who do not see it. */
final class Beyond {

    private Beyond() {}

    static Span sign(Component place) {
        var sign = new Span("!");
        sign.addClassName("hf-sign");
        sign.getElement().setAttribute("role", "img");
        sign.getElement().setAttribute("aria-label", place.getTranslation("hints.beyond"));
        return sign;
    }
}
