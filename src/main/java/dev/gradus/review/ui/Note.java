package dev.gradus.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** What somebody said about a submission. */
class Note extends Div {

    private static final long serialVersionUID = 1;

    Note(String by, String text) {
        var name = new Span(by);
        name.addClassName("g-muted");
        var said = new Div(text);
        said.addClassName("r-said");
        addClassName("r-note");
        add(name, said);
    }
}
