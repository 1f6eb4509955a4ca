package dev.gradus.platform.ui;

import com.vaadin.flow.component.Component;
import java.util.function.Consumer;

/** The corner of the frame that says who is signed in; the module that knows people provides it. */
public interface PersonMenu {

    /** @param leaving what has to be done before one goes away, such as saving; it then runs what it is given */
    Component create(Consumer<Runnable> leaving);
}
