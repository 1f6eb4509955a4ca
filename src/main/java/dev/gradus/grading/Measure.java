package dev.gradus.grading;

import java.util.List;

/** How hard a text is to read. */
public sealed interface Measure {

    /** How long the text is: words in English, Chinese characters in Chinese. */
    int words();

    /**
     * A level with its interval. In English a sum of features in three parts of equal weight, in Chinese of six of equal
     * weight; decision records 11 and 12 say what was measured and what was left out.
     *
     * @param level rises with difficulty; what it means, {@code scale} says
     * @param low in nine of ten texts of this length the level lies above
     * @param high … and in nine of ten below
     * @param features what the level is made of: their shares and the scale's constant add up to it
     * @param suits the stage this level suits best
     */
    record Level(
            double level,
            double low,
            double high,
            Scale scale,
            int words,
            int sentences,
            List<Feature> features,
            StageProfile suits)
            implements Measure {

        public Level {
            features = List.copyOf(features);
        }
    }

    /**
     * Too few words to say anything.
     *
     * @param least words needed
     */
    record TooShort(int words, int least) implements Measure {}

    /** What a level's number means. */
    enum Scale {
        /**
         * School grades: a text of level 6 suits an average pupil of grade 6. The scale has the mean and deviation that the
         * formula of Kincaid et al. (1975) gives our reference texts.
         */
        GRADE,
        /**
         * Only an order: a higher number is harder. 50 is the middle of our own texts of three stages, 15 their deviation in
         * each feature.
         */
        INDEX
    }

    /**
     * One thing that was counted. Word lists: Spache (1953, revised 1974), Dale and Chall (1995); frequency: SUBTLEX-US
     * (Brysbaert and New 2009) on the scale of van Heuven et al. (2014); kinds of words: WordNet (Miller 1995); variety:
     * moving windows (Covington and McFall 2010); characters: 通用规范汉字表 (2013) and the curriculum standard of 2022.
     *
     * @param name such as {@code words-per-sentence}; a message key ends in it
     * @param value as counted
     * @param share how much of the level comes from it, in the level's own unit; negative where it makes a text easier
     *     than the average text
     */
    record Feature(String name, double value, double share) {}
}
