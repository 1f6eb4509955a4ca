package dev.gradus.lesson;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two states of a lesson text side by side: passages that belong together stand in one row, and within a changed row the
 * changed words are marked. Where lines are broken and how many blank lines there are makes no difference, since readers
 * do not see it.
 */
public record TextComparison(List<Row> rows) {

    /** Beyond so many differing passages nobody reads a comparison, and aligning them would take too long. */
    private static final int MOST_PASSAGES = 4_000;

    public TextComparison {
        rows = List.copyOf(rows);
    }

    /** What happened to a passage. */
    public enum Change {
        SAME,
        CHANGED,
        REMOVED,
        ADDED,
        /** It stands elsewhere now, word for word; it has a row where it was and one where it is. */
        MOVED
    }

    /**
     * One passage: a paragraph, a list, a line of the front matter.
     *
     * @param before nothing where it was added
     * @param after nothing where it was removed
     */
    public record Row(
            Change change,
            @Nullable Passage before,
            @Nullable Passage after) {}

    /**
     * One side of a row.
     *
     * @param frontMatter whether it stands before the body
     */
    public record Passage(boolean frontMatter, List<Piece> pieces) {

        public Passage {
            pieces = List.copyOf(pieces);
        }

        public String text() {
            var text = new StringBuilder();
            pieces.forEach(piece -> text.append(piece.text()));
            return text.toString();
        }
    }

    /** Some words in a row. */
    public record Piece(String text, boolean changed) {}

    /** Compares two whole lesson files, or two bodies. */
    public static TextComparison of(String before, String after) {
        return of(SourcePassage.allOf(before), SourcePassage.allOf(after));
    }

    public boolean isSame() {
        return rows.stream().allMatch(row -> row.change() == Change.SAME);
    }

    private static TextComparison of(List<SourcePassage> before, List<SourcePassage> after) {
        int same = commonStart(before, after);
        int sameAtEnd = commonStart(
                before.subList(same, before.size()).reversed(),
                after.subList(same, after.size()).reversed());
        var rows = new ArrayList<Row>();
        before.subList(0, same).forEach(passage -> rows.add(same(passage)));
        middle(before.subList(same, before.size() - sameAtEnd), after.subList(same, after.size() - sameAtEnd), rows);
        before.subList(before.size() - sameAtEnd, before.size()).forEach(passage -> rows.add(same(passage)));
        return new TextComparison(moved(rows));
    }

    /** What was taken out in one place and put in word for word in another was moved. */
    private static List<Row> moved(List<Row> rows) {
        var away = new HashMap<SourcePassage, Deque<Integer>>();
        for (int i = 0; i < rows.size(); i++) {
            var before = rows.get(i).before();
            if (rows.get(i).change() == Change.REMOVED && before != null) {
                away.computeIfAbsent(passage(before), any -> new ArrayDeque<>()).add(i);
            }
        }
        var all = new ArrayList<>(rows);
        for (int i = 0; i < rows.size(); i++) {
            var after = rows.get(i).after();
            if (rows.get(i).change() == Change.ADDED && after != null) {
                var from = away.getOrDefault(passage(after), new ArrayDeque<>()).poll();
                if (from != null) {
                    all.set(from, new Row(Change.MOVED, passage(after).whole(false), null));
                    all.set(i, new Row(Change.MOVED, null, passage(after).whole(false)));
                }
            }
        }
        return all;
    }

    private static SourcePassage passage(Passage passage) {
        return SourcePassage.of(passage.frontMatter(), passage.text());
    }

    private static int commonStart(List<SourcePassage> before, List<SourcePassage> after) {
        int shorter = Math.min(before.size(), after.size());
        int same = 0;
        while (same < shorter && before.get(same).equals(after.get(same))) {
            same++;
        }
        return same;
    }

    private static void middle(List<SourcePassage> before, List<SourcePassage> after, List<Row> rows) {
        if (before.size() + after.size() > MOST_PASSAGES) {
            before.forEach(passage -> rows.add(removed(passage)));
            after.forEach(passage -> rows.add(added(passage)));
            return;
        }
        DiffUtils.diff(before, after, true).getDeltas().forEach(delta -> {
            if (delta.getType() == DeltaType.EQUAL) {
                delta.getSource().getLines().forEach(passage -> rows.add(same(passage)));
            } else {
                changed(delta, rows);
            }
        });
    }

    private static void changed(AbstractDelta<SourcePassage> delta, List<Row> rows) {
        var before = delta.getSource().getLines();
        var after = delta.getTarget().getLines();
        int nextBefore = 0;
        int nextAfter = 0;
        for (var pair : PassagePairs.of(before, after)) {
            before.subList(nextBefore, pair.before()).forEach(passage -> rows.add(removed(passage)));
            after.subList(nextAfter, pair.after()).forEach(passage -> rows.add(added(passage)));
            rows.add(WordDifference.row(before.get(pair.before()), after.get(pair.after())));
            nextBefore = pair.before() + 1;
            nextAfter = pair.after() + 1;
        }
        before.subList(nextBefore, before.size()).forEach(passage -> rows.add(removed(passage)));
        after.subList(nextAfter, after.size()).forEach(passage -> rows.add(added(passage)));
    }

    private static Row same(SourcePassage passage) {
        return new Row(Change.SAME, passage.whole(false), passage.whole(false));
    }

    private static Row removed(SourcePassage passage) {
        return new Row(Change.REMOVED, passage.whole(true), null);
    }

    private static Row added(SourcePassage passage) {
        return new Row(Change.ADDED, null, passage.whole(true));
    }
}
