package dev.gradus.curriculum.ui;

import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;

/** What one may do with a thing, behind three dots. */
class ActionMenu extends MenuBar {

    private static final long serialVersionUID = 1;

    static final String DOTS = "⋯";

    private final SubMenu actions;

    /** @param label says of what, for whoever does not see where the dots stand */
    ActionMenu(String label) {
        addClassName("g-actions");
        addThemeVariants(MenuBarVariant.TERTIARY, MenuBarVariant.SMALL);
        var dots = addItem(DOTS);
        dots.setAriaLabel(label);
        actions = dots.getSubMenu();
    }

    ActionMenu with(String text, Runnable action) {
        return with(text, true, action);
    }

    ActionMenu with(String text, boolean enabled, Runnable action) {
        actions.addItem(text, click -> action.run()).setEnabled(enabled);
        return this;
    }
}
