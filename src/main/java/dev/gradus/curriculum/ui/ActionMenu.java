package dev.gradus.curriculum.ui;

import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.ArrayList;
import java.util.List;

/** What one may do with a thing, behind three dots. The browser learns it when the dots are pressed: a map has many of them. */
class ActionMenu extends MenuBar {

    private static final long serialVersionUID = 1;

    static final String DOTS = "⋯";

    private record Action(String text, boolean enabled, Runnable run) {}

    private final SubMenu actions;
    private final transient List<Action> known = new ArrayList<>();

    /** @param label says of what, for whoever does not see where the dots stand */
    ActionMenu(String label) {
        addClassName("g-actions");
        addThemeVariants(MenuBarVariant.TERTIARY, MenuBarVariant.SMALL);
        var dots = addItem(DOTS, click -> unfold());
        dots.setAriaLabel(label);
        actions = dots.getSubMenu();
    }

    ActionMenu with(String text, Runnable action) {
        return with(text, true, action);
    }

    ActionMenu with(String text, boolean enabled, Runnable action) {
        known.add(new Action(text, enabled, action));
        return this;
    }

    /** Opens as the arrow key does, so that the first action has the focus. */
    private void unfold() {
        if (actions.getItems().isEmpty()) {
            known.forEach(each ->
                    actions.addItem(each.text(), click -> each.run().run()).setEnabled(each.enabled()));
            getElement().executeJs("""
                    const open = () => this.items?.[0]?.children?.length
                        ? this.querySelector('vaadin-menu-bar-button')
                            .dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowDown', bubbles: true, composed: true}))
                        : requestAnimationFrame(open);
                    open();""");
        }
    }
}
