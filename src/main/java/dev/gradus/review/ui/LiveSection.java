package dev.gradus.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import dev.gradus.people.CurrentPerson;
import dev.gradus.platform.ui.LiveParts;
import java.util.function.Function;
import java.util.function.Supplier;

/** A part of the start page that follows what others do; drawn anew only when it says something else, for the focus. */
class LiveSection<T> extends Section {

    private static final long serialVersionUID = 1;

    private final transient CurrentPerson current;
    private final transient Supplier<T> source;
    private final transient Function<T, Component> drawing;
    private transient T shown;
    private Component drawn;

    LiveSection(
            String title, Supplier<T> source, Function<T, Component> drawing, CurrentPerson current, LiveParts live) {
        this.current = current;
        this.source = source;
        this.drawing = drawing;
        shown = source.get();
        drawn = drawing.apply(shown);
        add(new H2(title), drawn);
        live.keep(this, this::follow);
    }

    private void follow() {
        if (current.find().isEmpty()) {
            return; // Signed out a moment ago, in another window.
        }
        var now = source.get();
        if (!now.equals(shown)) {
            remove(drawn);
            shown = now;
            drawn = drawing.apply(now);
            add(drawn);
        }
    }
}
