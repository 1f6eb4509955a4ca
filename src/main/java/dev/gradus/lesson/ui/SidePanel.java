package dev.gradus.lesson.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;

/** Something that stands beside the text while one writes, in place of outline and facts. */
abstract class SidePanel extends Aside {

    private static final long serialVersionUID = 1;

    private final Div head = new Div();

    SidePanel(String title) {
        addClassName("le-side-panel");
        getElement().setAttribute("aria-label", title);
        head.addClassName("le-side-head");
        head.add(new H2(title));
        add(head);
    }

    void addToHead(Component... more) {
        head.add(more);
    }

    /** Another state of the text is on disk. */
    abstract void draftSaved();
}
