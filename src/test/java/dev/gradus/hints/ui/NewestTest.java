package dev.gradus.hints.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class NewestTest {

    private final Deque<Runnable> steps = new ArrayDeque<>();
    private final List<String> done = new ArrayList<>();

    @Test
    void whatComesMeanwhileReplacesWhatWaits() {
        var newest = new Newest<String>(steps::add, done::add);
        newest.offer("a");
        newest.offer("b");
        newest.offer("c");
        runAll();
        assertThat(done).containsExactly("c");
        newest.offer("d");
        runAll();
        assertThat(done).containsExactly("c", "d");
    }

    @Test
    void whatIsOfferedWhileItWorksIsNotForgotten() {
        var again = new ArrayList<Newest<String>>();
        var newest = new Newest<String>(steps::add, text -> {
            done.add(text);
            if (text.equals("a")) {
                again.getFirst().offer("b");
                again.getFirst().offer("c");
            }
        });
        again.add(newest);
        newest.offer("a");
        runAll();
        assertThat(done).containsExactly("a", "c");
    }

    @Test
    void aFailureDoesNotStopTheNext() {
        var newest = new Newest<String>(steps::add, text -> {
            done.add(text);
            if (text.equals("a")) {
                throw new IllegalStateException("a");
            }
        });
        newest.offer("a");
        try {
            runAll();
        } catch (IllegalStateException expected) {
            // The executor's own matter.
        }
        newest.offer("b");
        runAll();
        assertThat(done).containsExactly("a", "b");
    }

    private void runAll() {
        while (!steps.isEmpty()) {
            steps.poll().run();
        }
    }
}
