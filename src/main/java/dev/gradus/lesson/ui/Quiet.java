package dev.gradus.lesson.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Buttons that stay in the background. */
final class Quiet {

    private Quiet() {}

    static Button button(String text, Runnable action) {
        var button = new Button(text, click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    /** A cross; whoever places it says what it removes by {@link #label}. */
    static Button remove(Runnable action) {
        var button = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    /** Names the button in a row. */
    static void label(Component row, String text) {
        row.getChildren()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .forEach(button -> {
                    button.setAriaLabel(text);
                    button.setTooltipText(text);
                });
    }
}
