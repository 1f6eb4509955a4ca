package dev.gradus.platform.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** Short messages at the foot of the studio, read out by screen readers. */
public final class Notices {

    private static final int SHORT = 4_000;
    private static final int LONG = 8_000;
    private static final int UNDOABLE = 12_000;

    private Notices() {}

    public static void done(String text) {
        show(text, SHORT);
    }

    /** What went wrong and what to do next. */
    public static void problem(String text) {
        var notice = show(text, LONG);
        notice.addThemeVariants(NotificationVariant.LUMO_ERROR);
        notice.setAssertive(true);
    }

    /** What has been done, with a way to take it back at once. */
    public static void undoable(String text, String undoText, Runnable undo) {
        var notice = new Notification();
        var button = new Button(undoText, click -> {
            notice.close();
            undo.run();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        notice.add(new Span(text), button);
        notice.setDuration(UNDOABLE);
        notice.setPosition(Notification.Position.BOTTOM_CENTER);
        notice.open();
    }

    private static Notification show(String text, int milliseconds) {
        return Notification.show(text, milliseconds, Notification.Position.BOTTOM_CENTER);
    }
}
