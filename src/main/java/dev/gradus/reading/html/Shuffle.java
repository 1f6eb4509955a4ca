package dev.gradus.reading.html;

import dev.gradus.dialect.Answers.Order;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** In which order the items of an order question are shown: the same for every reader, and never the right one. */
final class Shuffle {

    private Shuffle() {}

    /** The indexes of the items as they are shown. */
    static List<Integer> of(Order order) {
        int size = order.items().size();
        var shown = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(shown, new Random(seed(order)));
        if (shown.equals(IntStream.range(0, size).boxed().toList())) {
            Collections.rotate(shown, 1);
        }
        return List.copyOf(shown);
    }

    /** From the words alone, so that a page stays the same byte for byte until somebody edits the question. */
    private static long seed(Order order) {
        return order.items().stream()
                .map(item -> Words.of(List.copyOf(item.text())))
                .mapToLong(String::hashCode)
                .reduce(17, (sum, hash) -> 31 * sum + hash);
    }
}
