package dev.gradus.platform.ui;

/** A number beside a menu entry: how much waits there. */
public interface MenuBadge {

    /** The path of the menu entry's route, relative to the studio: {@code reviews}. */
    String path();

    /** For whoever is signed in; 0 shows nothing. */
    int count();
}
