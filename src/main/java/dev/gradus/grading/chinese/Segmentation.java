package dev.gradus.grading.chinese;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Cuts a run of characters into words: of all ways to cut it, the one whose words are likeliest together, each word
 * taken by itself (a unigram model, found by dynamic programming). Four steps per character, however long the run.
 */
final class Segmentation {

    /** Rarer than any word of the lexicon, so that a single unknown letter is cut off only where no word fits. */
    static final int UNKNOWN_COST = 256;

    /** A longer run without a mark is no sentence; cutting it here keeps sums small and memory bounded. */
    private static final int LONGEST_RUN = 4096;

    private final Lexicon lexicon;

    Segmentation(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The words between two places of a text in simplified characters; what lies there must all be Chinese characters. */
    List<Word> words(String text, int start, int end) {
        if (Character.isHighSurrogate(text.charAt(start))) {
            return List.of(word(start, end, Lexicon.UNKNOWN));
        }
        if (end - start <= LONGEST_RUN) {
            return cut(text, start, end);
        }
        var words = new ArrayList<Word>();
        for (int from = start; from < end; from += LONGEST_RUN) {
            words.addAll(cut(text, from, Math.min(end, from + LONGEST_RUN)));
        }
        return words;
    }

    private List<Word> cut(String text, int start, int end) {
        int length = end - start;
        var best = new int[length + 1];
        var slots = new int[length + 1];
        var begins = new int[length + 1];
        Arrays.fill(best, 1, length + 1, Integer.MAX_VALUE);
        for (int from = 0; from < length; from++) {
            long key = 0;
            for (int to = from + 1; to <= Math.min(length, from + Lexicon.LONGEST); to++) {
                key = Lexicon.add(key, text.charAt(start + to - 1));
                int slot = lexicon.find(key);
                if (slot != Lexicon.UNKNOWN || to == from + 1) {
                    int cost = best[from] + (slot == Lexicon.UNKNOWN ? UNKNOWN_COST : lexicon.cost(slot));
                    if (cost < best[to]) {
                        best[to] = cost;
                        slots[to] = slot;
                        begins[to] = from;
                    }
                }
            }
        }
        var words = new ArrayList<Word>();
        for (int to = length; to > 0; to = begins[to]) {
            words.add(word(start + begins[to], start + to, slots[to]));
        }
        Collections.reverse(words);
        return words;
    }

    private Word word(int start, int end, int slot) {
        return slot == Lexicon.UNKNOWN
                ? new Word(start, end, UNKNOWN_COST, false, false)
                : new Word(start, end, lexicon.cost(slot), lexicon.isIdiom(slot), lexicon.isName(slot));
    }
}
