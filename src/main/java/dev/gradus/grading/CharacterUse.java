package dev.gradus.grading;

import dev.gradus.grading.chinese.CharacterBands;

/**
 * A Chinese character of a text, named once for all its places.
 *
 * @param character as it stands in the text, one code point
 * @param known whether pupils of the stage have met it, or the lesson explains it
 */
public record CharacterUse(String character, Place first, int times, Band band, boolean known) {

    /**
     * By the end of which grades pupils recognise it. The curriculum standard of 2022 names how many characters that
     * are, 1600, 2500, 3000 and 3500, but not which; see the grading module's notes for the order that stands for it.
     */
    public enum Band {
        GRADES_1_2,
        GRADES_3_4,
        GRADES_5_6,
        GRADES_7_9,
        /** Outside the curriculum, or in no table at all. */
        BEYOND;

        /** @param letter a code point */
        public static Band of(int letter) {
            return CharacterBands.of(letter);
        }
    }
}
