package dev.gradus.classes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many who ask at once, and one turn for all of them. */
class SharedTurnsTest {

    private final List<List<Integer>> taken = new ArrayList<>();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch mayEnd = new CountDownLatch(1);

    /** Says the double of each; the first turn ends when it may, and seven is refused. */
    private final SharedTurns<Integer, Integer> turns = new SharedTurns<>(4, this::turn);

    private List<Integer> turn(List<Integer> asked) {
        taken.add(asked);
        begun.countDown();
        try {
            mayEnd.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        if (asked.contains(7)) {
            throw new IllegalArgumentException("seven");
        }
        return asked.stream().map(each -> each * 2).toList();
    }

    private CompletableFuture<Integer> ask(int number) {
        return CompletableFuture.supplyAsync(() -> turns.ask(number), Thread::startVirtualThread);
    }

    @Test
    void whoComesDuringATurnSharesTheNextAndEachGetsTheirOwnAnswer() throws Exception {
        var first = ask(1);
        begun.await();
        var others = IntStream.range(10, 17).mapToObj(this::ask).toList();
        while (turns.waiting() < others.size()) {
            Thread.onSpinWait();
        }
        mayEnd.countDown();

        assertThat(first.get()).isEqualTo(2);
        for (int i = 0; i < others.size(); i++) {
            assertThat(others.get(i).get()).isEqualTo((10 + i) * 2);
        }
        assertThat(taken).extracting(List::size).containsExactly(1, 4, 3);
    }

    @Test
    void whatGoesWrongIsToldAndTheNextTurnIsTaken() {
        mayEnd.countDown();
        assertThatThrownBy(() -> turns.ask(7)).isInstanceOf(IllegalArgumentException.class);
        assertThat(turns.ask(8)).isEqualTo(16);
    }
}
