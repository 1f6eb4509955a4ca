package dev.gradus.grading.english;

import java.util.Locale;

/**
 * What an English level is made of. Mean and deviation are those of {@link EnglishLevel}'s reference texts; every feature
 * is turned so that a higher value is harder.
 */
enum Feature {
    /** Mean difficulty of the different content words. */
    WORD_DIFFICULTY(Part.WORDS, 0.2948, 0.1175),
    /** Rarity of the rarest quarter of the different content words. */
    RAREST_WORDS(Part.WORDS, -3.8219, 0.3439),
    /** Logarithm of the words per sentence. */
    SENTENCE_LENGTH(Part.SENTENCES, 2.4353, 0.4610),
    /** Logarithm of the length of the sentence that a word stands in, in the mean over words. */
    LONG_SENTENCES(Part.SENTENCES, 2.6399, 0.4750),
    /** Logarithm of the letters of the different content words, uninflected, in the mean. */
    WORD_LENGTH(Part.STYLE, 1.5699, 0.0983),
    /** Root of the share of content words of three syllables and more (as SMOG counts them, McLaughlin 1969). */
    MANY_SYLLABLES(Part.STYLE, 0.2350, 0.0907),
    /** Share of the different content words that name nothing living, no place and no thing (by WordNet's files). */
    ABSTRACT_WORDS(Part.STYLE, 0.6880, 0.0859),
    /** Root of the share of nouns made from verbs and adjectives. */
    NOMINALISATIONS(Part.STYLE, 0.0659, 0.0692),
    /** Root of the share of “of”. */
    OF(Part.STYLE, 0.1139, 0.0583),
    /** Share of prepositions. */
    PREPOSITIONS(Part.STYLE, 0.0719, 0.0259),
    /** Different words in fifty (Covington and McFall 2010). */
    VARIETY(Part.STYLE, 0.7518, 0.0770),
    /** Share of words that open a subordinate clause. */
    CLAUSES(Part.STYLE, 0.0070, 0.0067),
    /** Root of the passives per sentence. */
    PASSIVES(Part.STYLE, 0.1884, 0.1763);

    private final Part part;
    private final double mean;
    private final double deviation;

    Feature(Part part, double mean, double deviation) {
        this.part = part;
        this.mean = mean;
        this.deviation = deviation;
    }

    /** Three parts of equal weight, in which features have equal weight. */
    enum Part {
        WORDS(2, Double.POSITIVE_INFINITY),
        /** Beyond this a text has no longer sentences but other ones: verse, lists, clauses parted by semicolons. */
        SENTENCES(2, 2.5),
        STYLE(9, Double.POSITIVE_INFINITY);

        private final int features;
        private final double most;

        /** @param most deviations that a feature may count */
        Part(int features, double most) {
            this.features = features;
            this.most = most;
        }
    }

    /** In reference deviations, weighed. */
    double share(double value) {
        return Math.clamp((value - mean) / deviation, -part.most, part.most) / part.features;
    }

    /** Which part of what a value would add it does add; less than 1 where that is more than a feature may count. */
    double counted(double value) {
        double whole = (value - mean) * slope();
        return whole == 0 ? 1 : share(value) / whole;
    }

    /** What one unit of the feature adds. */
    double slope() {
        return 1 / deviation / part.features;
    }

    double mean() {
        return mean;
    }

    /** As in messages: {@code word-difficulty}. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
