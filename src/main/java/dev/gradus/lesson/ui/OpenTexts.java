package dev.gradus.lesson.ui;

import dev.gradus.lesson.LessonTextId;
import dev.gradus.lesson.Revision;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;

/**
 * Who has which lesson text open here, and what they save while others look on. Only a courtesy: it knows this instance
 * alone, and that nobody's words are lost is seen to where texts are saved.
 */
@Component
class OpenTexts {

    private final Map<LessonTextId, List<Window>> open = new ConcurrentHashMap<>();

    /** A browser window with a text in it. Told from any thread. */
    interface Window {

        /** The display name of whoever sits before it. */
        String person();

        void companyChanged(List<String> others);

        void savedElsewhere(Revision head);
    }

    void enter(LessonTextId text, Window window) {
        open.computeIfAbsent(text, key -> new CopyOnWriteArrayList<>()).add(window);
        tellCompany(text);
    }

    void leave(LessonTextId text, Window window) {
        open.computeIfPresent(text, (key, windows) -> {
            windows.remove(window);
            return windows.isEmpty() ? null : windows;
        });
        tellCompany(text);
    }

    void saved(Revision head, Window by) {
        windows(head.text()).stream()
                .filter(window -> !window.equals(by))
                .forEach(window -> window.savedElsewhere(head));
    }

    private void tellCompany(LessonTextId text) {
        var windows = windows(text);
        windows.forEach(window -> window.companyChanged(windows.stream()
                .filter(other -> !other.equals(window))
                .map(Window::person)
                .distinct()
                .sorted()
                .toList()));
    }

    private List<Window> windows(LessonTextId text) {
        return open.getOrDefault(text, List.of());
    }
}
