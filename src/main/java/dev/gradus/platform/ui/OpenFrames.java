package dev.gradus.platform.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * The browser windows that show the frame here, so that the numbers in their menus change without a reload. What another
 * instance did is seen upon the next step through the studio.
 */
@Component
public class OpenFrames {

    private final Map<StudioFrame, UI> open = new ConcurrentHashMap<>();

    void enter(StudioFrame frame, UI ui) {
        open.put(frame, ui);
    }

    void leave(StudioFrame frame) {
        open.remove(frame);
    }

    /** In a thread of its own: that of a caller may still hold the connection of a transaction that has just ended. */
    public void showBadges() {
        Thread.ofVirtual().name("badges").start(() -> open.forEach(OpenFrames::tell));
    }

    private static void tell(StudioFrame frame, UI ui) {
        try {
            var _ = ui.access(frame::showBadges);
        } catch (UIDetachedException gone) {
            // It was closed a moment ago, so there is nobody to tell.
        }
    }
}
