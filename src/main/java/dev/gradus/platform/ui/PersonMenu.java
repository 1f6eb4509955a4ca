package dev.gradus.platform.ui;

import com.vaadin.flow.component.Component;

/** The corner of the frame that says who is signed in; the module that knows people provides it. */
public interface PersonMenu {

    Component create();
}
