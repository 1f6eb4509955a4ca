package dev.gradus.platform.ui;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** Short messages at the foot of the studio, read out by screen readers. */
public final class Notices {

    private static final int SHORT = 4_000;
    private static final int LONG = 8_000;

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

    private static Notification show(String text, int milliseconds) {
        return Notification.show(text, milliseconds, Notification.Position.BOTTOM_CENTER);
    }
}
