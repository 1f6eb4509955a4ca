package dev.gradus.classes;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/**
 * Does in one turn for many what each would wait for alone. Whoever comes alone has a turn at once; all who come during a
 * turn share the next, so that a whole class that answers in one moment costs the database a few statements and not
 * hundreds.
 *
 * @param <A> what is asked
 * @param <R> what comes of it
 */
final class SharedTurns<A, R> {

    private final int most;
    private final Function<List<A>, List<R>> turn;
    private final Queue<Waiting<A, R>> queue = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean taken = new AtomicBoolean();

    private record Waiting<A, R>(A asked, CompletableFuture<R> result) {}

    /**
     * @param most that share a turn
     * @param turn gives for each that is asked what comes of it, in the same order
     */
    SharedTurns(int most, Function<List<A>, List<R>> turn) {
        this.most = most;
        this.turn = turn;
    }

    /** Returns when the turn is over; what goes wrong in a turn goes wrong for all who share it. */
    R ask(A asked) {
        var mine = new Waiting<A, R>(asked, new CompletableFuture<>());
        queue.add(mine);
        if (taken.compareAndSet(false, true)) {
            Thread.startVirtualThread(this::turns);
        }
        try {
            return mine.result().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    int waiting() {
        return queue.size();
    }

    /** Whoever comes after the queue was found empty and before that was said is looked for once more. */
    private void turns() {
        do {
            for (var together = next(); !together.isEmpty(); together = next()) {
                take(together);
            }
            taken.set(false);
        } while (!queue.isEmpty() && taken.compareAndSet(false, true));
    }

    private List<Waiting<A, R>> next() {
        var together = new ArrayList<Waiting<A, R>>();
        for (var each = queue.poll(); each != null; each = together.size() < most ? queue.poll() : null) {
            together.add(each);
        }
        return together;
    }

    private void take(List<Waiting<A, R>> together) {
        try {
            var results = turn.apply(together.stream().map(Waiting::asked).toList());
            for (int i = 0; i < together.size(); i++) {
                together.get(i).result().complete(results.get(i));
            }
        } catch (RuntimeException | Error e) {
            together.forEach(each -> each.result().completeExceptionally(e));
        }
    }
}
