package dev.gradus.grading;

import java.util.List;

/** How hard a text is to read. */
public sealed interface Measure {

    /** How long the text is: words in English, Chinese characters in Chinese. */
    int words();

    /**
     * A level with its interval.
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
        /** School grades: a text of level 6 suits an average pupil of grade 6. */
        GRADE,
        /** Only an order: a higher number is harder. */
        INDEX
    }

    /**
     * One thing that was counted.
     *
     * @param name such as {@code words-per-sentence}; a message key ends in it
     * @param value as counted
     * @param share how much of the level comes from it, in the level's own unit; negative where it makes a text easier
     *     than the average text
     */
    record Feature(String name, double value, double share) {}
}
