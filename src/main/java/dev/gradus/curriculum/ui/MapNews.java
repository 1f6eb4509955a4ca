package dev.gradus.curriculum.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Says that a map has been changed in another window since it was drawn, and offers to draw it anew. */
class MapNews extends Div {

    private static final long serialVersionUID = 1;

    private final transient Runnable drawAnew;

    MapNews(Runnable drawAnew) {
        this.drawAnew = drawAnew;
        getElement().setAttribute("role", "status");
    }

    void tellIf(boolean changed) {
        if (!changed) {
            removeAll();
        } else if (getChildren().findAny().isEmpty()) {
            var show = new Button(getTranslation("curriculum.map.new"), click -> drawAnew.run());
            show.addThemeVariants(ButtonVariant.SMALL);
            var banner = new Div(new Span(getTranslation("curriculum.map.old")), show);
            banner.addClassName("g-banner");
            add(banner);
        }
    }
}
