package dev.gradus.curriculum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropEffect;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.dnd.EffectAllowed;
import java.util.function.Consumer;

/** Drag and drop of lessons and strands by their ids, and its counterpart on the keyboard: Alt with the arrows. */
final class Draggables {

    private Draggables() {}

    static void draggable(Component component, Object id) {
        var source = DragSource.configure(component, true);
        source.setEffectAllowed(EffectAllowed.MOVE);
        source.setDragData(id);
        component.addClassName("g-draggable");
    }

    /** Takes ids of one kind; anything else dropped here does nothing. */
    static <T> void takes(Component component, Class<T> kind, Consumer<T> dropped) {
        var target = DropTarget.configure(component, true);
        target.setDropEffect(DropEffect.MOVE);
        target.addDropListener(drop ->
                drop.getDragData().filter(kind::isInstance).map(kind::cast).ifPresent(dropped));
    }

    static void onAltArrows(Component component, Runnable up, Runnable down) {
        on(component, "ArrowUp", up);
        on(component, "ArrowDown", down);
    }

    private static void on(Component component, String key, Runnable action) {
        component
                .getElement()
                .addEventListener("keydown", event -> action.run())
                .setFilter("event.altKey && event.key === '" + key + "'")
                .preventDefault();
    }
}
