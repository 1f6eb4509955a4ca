package dev.gradus.curriculum.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;

/** Says what has been done and offers to take it back. It can also be taken back later from what is archived. */
final class UndoNotice {

    private static final int MILLISECONDS = 10_000;

    private UndoNotice() {}

    static void show(String text, String undoText, Runnable undo) {
        var notice = new Notification();
        var button = new Button(undoText, click -> {
            notice.close();
            undo.run();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        notice.add(new Span(text), button);
        notice.setDuration(MILLISECONDS);
        notice.setPosition(Notification.Position.BOTTOM_CENTER);
        notice.open();
    }
}
