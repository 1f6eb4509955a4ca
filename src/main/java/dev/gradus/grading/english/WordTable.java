package dev.gradus.grading.english;

import dev.gradus.grading.english.Lexicon.Known;
import org.jspecify.annotations.Nullable;

/**
 * The lines of {@code words.txt} as they are read, searched by halving: nothing is built at the start, which is half of
 * what a start took, and ninety thousand words need no objects.
 */
final class WordTable {

    private static final char FIELD = '|';
    private static final char LINE = '\n';

    private final byte[] lines;

    /** @param lines sorted by word, in letters of one byte, each closed by a line end */
    WordTable(byte[] lines) {
        this.lines = lines;
    }

    boolean has(String word) {
        return find(word) >= 0;
    }

    @Nullable
    Known get(String word) {
        int at = find(word);
        if (at < 0) {
            return null;
        }
        int zipf = at + word.length() + 1;
        int number = 0;
        while (lines[zipf] != FIELD) {
            number = number * 10 + lines[zipf++] - '0';
        }
        int list = zipf + 1;
        var kinds = new StringBuilder();
        for (int kind = list + 2; lines[list + 1] == FIELD && lines[kind] != LINE; kind++) {
            kinds.append((char) lines[kind]);
        }
        return new Known((short) number, (byte) (lines[list] - '0'), kinds.toString());
    }

    Known getOrDefault(String word, Known other) {
        var known = get(word);
        return known == null ? other : known;
    }

    /** Where the word's line begins, or -1. */
    private int find(String word) {
        int low = 0;
        int high = lines.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            int line = middle;
            while (line > low && lines[line - 1] != LINE) {
                line--;
            }
            int order = compare(line, word);
            if (order == 0) {
                return line;
            }
            if (order > 0) {
                high = line;
            } else {
                low = middle;
                while (lines[low++] != LINE) {
                    // to the next line
                }
            }
        }
        return -1;
    }

    /** Negative when the line's word stands before the other. */
    private int compare(int line, String word) {
        for (int i = 0; i < word.length(); i++) {
            if (lines[line + i] == FIELD) {
                return -1;
            }
            int order = lines[line + i] - word.charAt(i);
            if (order != 0) {
                return order;
            }
        }
        return lines[line + word.length()] == FIELD ? 0 : 1;
    }
}
