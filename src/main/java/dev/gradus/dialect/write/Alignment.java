package dev.gradus.dialect.write;

import dev.gradus.dialect.Block;
import java.util.Arrays;
import java.util.List;

/** Finds which blocks of an edited document are blocks of the old one: a longest common subsequence. */
final class Alignment {

    /** Where a block has no counterpart. */
    static final int NEW = -1;

    /** Beyond this the middle part counts as changed; a lesson has some hundred blocks. */
    private static final long MAX_PAIRS = 4_000_000;

    private Alignment() {}

    /** For each edited block the index of the old one it is, rising, or {@link #NEW}. */
    static int[] of(List<Block> old, List<Block> edited) {
        var kept = new int[edited.size()];
        Arrays.fill(kept, NEW);
        int start = 0;
        while (start < old.size() && start < edited.size() && old.get(start).equals(edited.get(start))) {
            kept[start] = start;
            start++;
        }
        int oldEnd = old.size();
        int editedEnd = edited.size();
        while (oldEnd > start && editedEnd > start && old.get(oldEnd - 1).equals(edited.get(editedEnd - 1))) {
            oldEnd--;
            editedEnd--;
            kept[editedEnd] = oldEnd;
        }
        if ((long) (oldEnd - start) * (editedEnd - start) <= MAX_PAIRS) {
            alignMiddle(old.subList(start, oldEnd), edited.subList(start, editedEnd), start, kept);
        }
        return kept;
    }

    private static void alignMiddle(List<Block> old, List<Block> edited, int offset, int[] kept) {
        var lengths = new int[old.size() + 1][edited.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = edited.size() - 1; j >= 0; j--) {
                lengths[i][j] = old.get(i).equals(edited.get(j))
                        ? lengths[i + 1][j + 1] + 1
                        : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < old.size() && j < edited.size()) {
            if (old.get(i).equals(edited.get(j))) {
                kept[offset + j] = offset + i;
                i++;
                j++;
            } else if (lengths[i + 1][j] >= lengths[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }
}
