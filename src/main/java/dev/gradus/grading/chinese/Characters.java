package dev.gradus.grading.chinese;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The 8,105 characters of the official table (通用规范汉字表, 2013). Its three levels of 3,500, 3,000 and 1,605 are kept;
 * within the first level, which the table sorts by strokes, a character stands by when pupils meet it: the mean of its
 * ranks by frequency and by primary grade, and before the others what children's books are full of (see the generator,
 * {@code primer.txt}). The curriculum standard of 2022 names how many
 * characters a pupil recognises, 1600, 2500, 3000 and 3500 by the end of grades 2, 4, 6 and 9, but no list for each; the
 * first so many of this order stand for them until a school uploads its own.
 */
final class Characters {

    /** How many there are; a character that is not in the table ranks behind all. */
    static final int SIZE = 8105;

    private final short[] ranks = new short[Character.MAX_VALUE + 1];
    private final Map<Integer, Integer> beyond = new HashMap<>();

    /** @param ordered all characters, the earliest first */
    Characters(String ordered) {
        Arrays.fill(ranks, (short) (SIZE + 1));
        int rank = 1;
        for (int i = 0; i < ordered.length(); rank++) {
            int letter = ordered.codePointAt(i);
            i += Character.charCount(letter);
            if (letter < ranks.length) {
                ranks[letter] = (short) rank;
            } else {
                beyond.put(letter, rank);
            }
        }
    }

    /** From 1, the earliest, to {@link #SIZE}; one more for any other. */
    int rank(int letter) {
        return letter < ranks.length ? ranks[letter] : beyond.getOrDefault(letter, SIZE + 1);
    }
}
