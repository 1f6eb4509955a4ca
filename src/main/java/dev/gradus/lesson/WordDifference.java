package dev.gradus.lesson;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.DeltaType;
import dev.gradus.lesson.TextComparison.Change;
import dev.gradus.lesson.TextComparison.Passage;
import dev.gradus.lesson.TextComparison.Piece;
import dev.gradus.lesson.TextComparison.Row;
import java.util.ArrayList;
import java.util.List;

/** Marks the words that two versions of a passage do not share. */
final class WordDifference {

    /** Word by word up to this size; a longer passage is marked whole. */
    private static final int MOST_WORDS = 6_000;

    private WordDifference() {}

    static Row row(SourcePassage before, SourcePassage after) {
        if (before.words().size() + after.words().size() > MOST_WORDS) {
            return new Row(Change.CHANGED, before.whole(true), after.whole(true));
        }
        var old = new ArrayList<Piece>();
        var young = new ArrayList<Piece>();
        DiffUtils.diff(folded(before.words()), folded(after.words()), true)
                .getDeltas()
                .forEach(delta -> {
                    boolean changed = delta.getType() != DeltaType.EQUAL;
                    delta.getSource().getLines().forEach(word -> old.add(new Piece(word, changed)));
                    delta.getTarget().getLines().forEach(word -> young.add(new Piece(word, changed)));
                });
        return new Row(
                Change.CHANGED,
                new Passage(before.frontMatter(), joined(respaced(old, before.words()))),
                new Passage(after.frontMatter(), joined(respaced(young, after.words()))));
    }

    /** All white space is alike for the comparison. */
    private static List<String> folded(List<String> words) {
        return words.stream().map(word -> word.isBlank() ? " " : word).toList();
    }

    /** The white space as it was, and marked where it stands between two marked words. */
    private static List<Piece> respaced(List<Piece> pieces, List<String> words) {
        var all = new ArrayList<Piece>();
        for (int i = 0; i < pieces.size(); i++) {
            boolean changed = pieces.get(i).changed();
            if (words.get(i).isBlank() && i > 0 && i + 1 < pieces.size()) {
                changed |= pieces.get(i - 1).changed() && pieces.get(i + 1).changed();
            }
            all.add(new Piece(words.get(i), changed));
        }
        return all;
    }

    private static List<Piece> joined(List<Piece> pieces) {
        var all = new ArrayList<Piece>();
        var text = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            text.append(pieces.get(i).text());
            boolean last = i + 1 == pieces.size();
            if (last || pieces.get(i + 1).changed() != pieces.get(i).changed()) {
                all.add(new Piece(text.toString(), pieces.get(i).changed()));
                text.setLength(0);
            }
        }
        return all;
    }
}
