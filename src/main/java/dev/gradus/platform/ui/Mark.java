package dev.gradus.platform.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;

/** The mark of three rising steps with the name, leading home. */
public class Mark extends Anchor {

    private static final long serialVersionUID = 1;

    public Mark() {
        super("/studio", "");
        addClassName("g-mark");
        var steps = new Image("/studio-assets/mark.svg", "");
        steps.setWidth("24px");
        steps.setHeight("24px");
        add(steps, new Span(getTranslation("platform.name")));
    }
}
