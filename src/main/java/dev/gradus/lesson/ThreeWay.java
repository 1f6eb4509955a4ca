package dev.gradus.lesson;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Two lists that were made from one and are made one again, after Khanna, Kunal and Pierce, “A Formal Investigation of
 * Diff3” (2007); other than there, what both inserted at one place is kept of both, theirs first.
 */
final class ThreeWay {

    private ThreeWay() {}

    /** A stretch of the merged list. */
    sealed interface Part<T> {}

    /** Only one of the two changed it, or both did the same. */
    record Agreed<T>(List<T> items) implements Part<T> {}

    /** Both changed it, each in another way. */
    record Disputed<T>(List<T> base, List<T> theirs, List<T> mine) implements Part<T> {}

    /** Items {@code start} to before {@code end} of the base became {@code items}; an insertion starts where it ends. */
    private record Edit<T>(boolean isMine, int start, int end, List<T> items) {

        boolean inserts() {
            return start == end;
        }

        boolean isSameInsertion(Edit<T> other) {
            return inserts() && other.inserts() && start == other.start && items.equals(other.items);
        }
    }

    static <T> List<Part<T>> merge(List<T> base, List<T> theirs, List<T> mine) {
        var edits = new ArrayList<Edit<T>>();
        addEdits(base, theirs, false, edits);
        addEdits(base, mine, true, edits);
        edits.sort(Comparator.<Edit<T>>comparingInt(Edit::start)
                .thenComparing(edit -> !edit.inserts())
                .thenComparing(Edit::isMine));
        var parts = new ArrayList<Part<T>>();
        int at = 0;
        int next = 0;
        while (next < edits.size()) {
            int first = next++;
            int end = edits.get(first).end();
            while (next < edits.size() && edits.get(next).start() < end) {
                end = Math.max(end, edits.get(next++).end());
            }
            int start = edits.get(first).start();
            parts.add(new Agreed<>(base.subList(at, start)));
            parts.add(part(base, start, end, edits.subList(first, next)));
            at = end;
            if (next < edits.size() && edits.get(next).isSameInsertion(edits.get(first))) {
                next++;
            }
        }
        parts.add(new Agreed<>(base.subList(at, base.size())));
        return parts;
    }

    /** Of two lists whose common origin nobody knows: every difference is disputed. */
    static <T> List<Part<T>> compare(List<T> theirs, List<T> mine) {
        var parts = new ArrayList<Part<T>>();
        for (var delta : DiffUtils.diff(theirs, mine, true).getDeltas()) {
            var before = List.copyOf(delta.getSource().getLines());
            var after = List.copyOf(delta.getTarget().getLines());
            parts.add(
                    delta.getType() == DeltaType.EQUAL
                            ? new Agreed<>(after)
                            : new Disputed<>(List.of(), before, after));
        }
        return parts;
    }

    private static <T> Part<T> part(List<T> base, int start, int end, List<Edit<T>> edits) {
        var theirs = applied(base, start, end, edits, false);
        var mine = applied(base, start, end, edits, true);
        boolean both = edits.stream().map(Edit::isMine).distinct().count() > 1;
        if (both && !theirs.equals(mine)) {
            return new Disputed<>(List.copyOf(base.subList(start, end)), theirs, mine);
        }
        return new Agreed<>(edits.getFirst().isMine() ? mine : theirs);
    }

    private static <T> List<T> applied(List<T> base, int start, int end, List<Edit<T>> edits, boolean mine) {
        var items = new ArrayList<T>();
        int at = start;
        for (var edit : edits) {
            if (edit.isMine() == mine) {
                items.addAll(base.subList(at, edit.start()));
                items.addAll(edit.items());
                at = edit.end();
            }
        }
        items.addAll(base.subList(at, end));
        return List.copyOf(items);
    }

    private static <T> void addEdits(List<T> base, List<T> changed, boolean mine, List<Edit<T>> edits) {
        for (var delta : DiffUtils.diff(base, changed).getDeltas()) {
            addEdits(delta, mine, edits);
        }
    }

    /** As many for as many are taken one for one, so that neighbours changed by two people do not meet. */
    private static <T> void addEdits(AbstractDelta<T> delta, boolean mine, List<Edit<T>> edits) {
        int start = delta.getSource().getPosition();
        int size = delta.getSource().size();
        var items = delta.getTarget().getLines();
        if (size != items.size()) {
            edits.add(new Edit<>(mine, start, start + size, List.copyOf(items)));
            return;
        }
        for (int i = 0; i < size; i++) {
            edits.add(new Edit<>(mine, start + i, start + i + 1, List.of(items.get(i))));
        }
    }
}
