package dev.gradus.lesson.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The place beside the text: nothing, or one panel at a time, each with a button that opens and closes it. */
@StyleSheet("context://studio-assets/lesson-side.css")
class SideArea extends Div {

    private static final long serialVersionUID = 1;
    private static final String MODE = "data-side";

    private final Div body;
    private final List<Button> buttons = new ArrayList<>();
    private @Nullable SidePanel open;

    /** @param body that holds the text, and gives way while a panel is open */
    SideArea(Div body) {
        this.body = body;
        addClassName("le-side");
        setVisible(false);
    }

    /** A button for the head of the editor. */
    Button button(String text, String mode, Supplier<SidePanel> make) {
        var button = new Button(text);
        button.getElement().setAttribute("aria-pressed", "false");
        button.addClickListener(click -> toggle(button, mode, make));
        buttons.add(button);
        return button;
    }

    void draftSaved() {
        if (open != null) {
            open.draftSaved();
        }
    }

    private void toggle(Button button, String mode, Supplier<SidePanel> make) {
        boolean opens = "false".equals(button.getElement().getAttribute("aria-pressed"));
        removeAll();
        open = null;
        buttons.forEach(each -> each.getElement().setAttribute("aria-pressed", "false"));
        body.getElement().removeAttribute(MODE);
        if (opens) {
            var panel = make.get();
            open = panel;
            add(panel);
            button.getElement().setAttribute("aria-pressed", "true");
            body.getElement().setAttribute(MODE, mode);
        }
        setVisible(opens);
    }
}
