package dev.gradus.curriculum;

import java.util.ArrayList;
import java.util.List;

/** Orders that people change: positions count from 1, and one beyond either end means that end. */
final class Order {

    private Order() {}

    static <T> List<T> with(List<T> order, T item, int position) {
        var changed = new ArrayList<>(order);
        changed.remove(item);
        changed.add(Math.clamp(position - 1L, 0, changed.size()), item);
        return changed;
    }
}
