package dev.gradus.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/**
 * Parts of open browser windows that show what others change, such as the numbers in the menu: they are drawn anew
 * without a reload. What another instance did is seen upon the next step through the studio.
 */
@Service
public class LiveParts {

    private final Map<Component, Part> open = new ConcurrentHashMap<>();

    /** @param refresh draws it anew, in its own window's turn */
    public void keep(Component part, Command refresh) {
        part.addAttachListener(shown -> open.put(part, new Part(shown.getUI(), refresh)));
        part.addDetachListener(gone -> open.remove(part));
    }

    /** In a thread of its own: that of a caller may still hold the connection of a transaction that has just ended. */
    public void refresh() {
        Thread.ofVirtual().name("live-parts").start(() -> open.values().forEach(Part::tell));
    }

    private record Part(UI ui, Command refresh) {

        void tell() {
            try {
                var _ = ui.access(this::drawAnew);
            } catch (UIDetachedException gone) {
                // It was closed a moment ago, so there is nobody to tell.
            }
        }

        /** Its turn may come while its session ends: whoever has signed out is told nothing more. */
        private void drawAnew() {
            if (SecurityContextHolder.getContext().getAuthentication() != null) {
                refresh.execute();
            }
        }
    }
}
