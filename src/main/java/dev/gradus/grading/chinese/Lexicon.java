package dev.gradus.grading.chinese;

/**
 * Words of up to four characters with how rare they are. A word is a number of 64 bits, so that a hundred thousand of
 * them need no objects: 3 MB in all.
 */
final class Lexicon {

    static final int LONGEST = 4;

    /** Not in the lexicon. */
    static final int UNKNOWN = -1;

    private static final int SLOTS = 1 << 18;
    private static final int IDIOM = 1;
    private static final int NAME = 2;

    private final long[] keys = new long[SLOTS];
    private final byte[] costs = new byte[SLOTS];
    private final byte[] kinds = new byte[SLOTS];

    /** Reads what the generator wrote: for each word what it shares with the one before, its letters, cost and kind. */
    static Lexicon read(byte[] source) {
        var lexicon = new Lexicon();
        long before = 0;
        int at = Integer.BYTES;
        while (at < source.length) {
            int shared = source[at] >> 4;
            int own = source[at++] & 0xF;
            long key = shared == 0 ? 0 : before >>> (Character.SIZE * (lengthOf(before) - shared));
            for (int i = 0; i < own; i++, at += 2) {
                key = add(key, (char) ((source[at] << 8) | (source[at + 1] & 0xFF)));
            }
            int slot = lexicon.slot(key);
            lexicon.keys[slot] = key;
            lexicon.costs[slot] = source[at++];
            lexicon.kinds[slot] = source[at++];
            before = key;
        }
        return lexicon;
    }

    private static int lengthOf(long key) {
        return (Long.SIZE - Long.numberOfLeadingZeros(key) + Character.SIZE - 1) / Character.SIZE;
    }

    /** The key of a word with one more letter; an empty word's is 0. */
    static long add(long key, char letter) {
        return key << Character.SIZE | letter;
    }

    /** Where the word stands, or {@link #UNKNOWN}. */
    int find(long key) {
        int slot = slot(key);
        return keys[slot] == key ? slot : UNKNOWN;
    }

    /** How rare: the negative binary logarithm of the word's share of all words, in eighths. */
    int cost(int slot) {
        return costs[slot] & 0xFF;
    }

    /** A set phrase of four characters (成语). */
    boolean isIdiom(int slot) {
        return (kinds[slot] & IDIOM) != 0;
    }

    /** Of a person, place or body. */
    boolean isName(int slot) {
        return (kinds[slot] & NAME) != 0;
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 46);
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & SLOTS - 1;
        }
        return slot;
    }
}
