package dev.gradus.platform.ui;

import com.vaadin.flow.component.Component;

/** Something that waits for a person on the studio's start page; each module brings its own. */
public interface HomePanel {

    /** From here on a panel stands below the school's programmes. */
    int AFTER_PROGRAMMES = 100;

    /** Whether whoever is signed in has anything to do with it. */
    boolean isForMe();

    /** A section that opens with a heading of level 2. */
    Component create();

    /** Smaller comes first. */
    int order();
}
