package dev.gradus.lesson.ui;

import dev.gradus.lesson.LessonTextId;
import dev.gradus.lesson.Revision;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Who has which lesson text open here, and what they save while others look on. Only a courtesy: it knows this instance
 * alone, and that nobody's words are lost is seen to where texts are saved.
 */
@Component
class OpenTexts {

    /** A browser that changes from one network to another is back before that. */
    private static final int LOOKS_UNTIL_GONE = 3;

    private final Map<LessonTextId, List<Seat>> open = new ConcurrentHashMap<>();

    /** A browser window with a text in it. Told from any thread. */
    interface Window {

        /** The display name of whoever sits before it. */
        String person();

        /** Whether the browser is connected at this moment; one that is killed or asleep cannot say goodbye. */
        boolean isConnected();

        void companyChanged(List<String> others);

        void savedElsewhere(Revision head);
    }

    /** A window, for how many looks in a row it was not connected, and what it was told last. */
    private static final class Seat {

        private final Window window;
        private int missed;
        private List<String> told = List.of();

        Seat(Window window) {
            this.window = window;
        }

        synchronized void look() {
            missed = window.isConnected() ? 0 : missed + 1;
        }

        synchronized boolean isTaken() {
            return missed < LOOKS_UNTIL_GONE;
        }

        synchronized void knows(List<String> others) {
            told = others;
        }

        synchronized void tell(List<String> others) {
            if (!told.equals(others)) {
                told = others;
                window.companyChanged(others);
            }
        }
    }

    /** Gives the others who are here; the window is told only of those who come and go later. */
    List<String> enter(LessonTextId text, Window window) {
        var seat = new Seat(window);
        open.computeIfAbsent(text, key -> new CopyOnWriteArrayList<>()).add(seat);
        var others = others(text, seat);
        seat.knows(others);
        tellCompany(text);
        return others;
    }

    void leave(LessonTextId text, Window window) {
        open.computeIfPresent(text, (key, seats) -> {
            seats.removeIf(seat -> seat.window.equals(window));
            return seats.isEmpty() ? null : seats;
        });
        tellCompany(text);
    }

    void saved(Revision head, Window by) {
        seats(head.text()).stream()
                .map(seat -> seat.window)
                .filter(window -> !window.equals(by))
                .forEach(window -> window.savedElsewhere(head));
    }

    /** Whoever has not been connected for a while is not company any more, and is again once they are back. */
    @Scheduled(fixedDelay = 5_000)
    void lookRound() {
        open.forEach((text, seats) -> {
            seats.forEach(Seat::look);
            tellCompany(text);
        });
    }

    private void tellCompany(LessonTextId text) {
        seats(text).forEach(seat -> seat.tell(others(text, seat)));
    }

    private List<String> others(LessonTextId text, Seat seat) {
        return seats(text).stream()
                .filter(other -> !other.equals(seat) && other.isTaken())
                .map(other -> other.window.person())
                .distinct()
                .sorted()
                .toList();
    }

    private List<Seat> seats(LessonTextId text) {
        return open.getOrDefault(text, List.of());
    }
}
