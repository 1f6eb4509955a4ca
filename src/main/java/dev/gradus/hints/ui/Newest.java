package dev.gradus.hints.ui;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Works on the newest of what it is offered: what comes while it works replaces what still waits. */
final class Newest<T> {

    private final Executor executor;
    private final Consumer<T> work;
    private @Nullable T waiting;
    private boolean working;

    Newest(Executor executor, Consumer<T> work) {
        this.executor = executor;
        this.work = work;
    }

    synchronized void offer(T next) {
        waiting = next;
        if (!working) {
            working = true;
            executor.execute(this::step);
        }
    }

    /** One at a time, so that a busy window does not keep the others waiting. */
    private void step() {
        try {
            var next = take();
            if (next != null) {
                work.accept(next);
            }
        } finally {
            goOn();
        }
    }

    private synchronized @Nullable T take() {
        var next = waiting;
        waiting = null;
        return next;
    }

    private synchronized void goOn() {
        working = waiting != null;
        if (working) {
            executor.execute(this::step);
        }
    }
}
