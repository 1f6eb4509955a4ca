package dev.gradus.grading.english;

import dev.gradus.grading.Measure;
import dev.gradus.grading.Measure.Level;
import dev.gradus.grading.Measure.Scale;
import dev.gradus.grading.Measure.TooShort;
import dev.gradus.grading.StageProfile;
import java.util.ArrayList;

/**
 * The level of an English text in school grades: {@code 5.64 + 1.457 · Σ shares} of {@link Feature}s. The shares are in
 * deviations over the reference texts, 710 storybooks (African Storybook, Pratham Books) and 285 news articles in three
 * versions (OneStopEnglish, Vajjala and Lučić 2018). The two constants give these texts the mean and deviation that the
 * formula of Kincaid et al. (1975) gives them, so that a level can be read as a grade.
 */
final class EnglishLevel {

    /** Fewer words say too little. */
    static final int LEAST_WORDS = 60;

    private static final double MEAN_GRADE = 5.638;
    static final double GRADES_PER_DEVIATION = 1.457;

    /** Four in five texts lie this many standard errors around. */
    private static final double INTERVAL = 1.28;

    /** Of a level against experts' ratings, squared: what no number of words takes away, … */
    private static final double ERROR_OF_METHOD = .67;

    /** … and what a word takes away. Gives 2.06 at 60 words, 1.68 at 100, 1.32 at 200, 1.18 at 300. */
    private static final double ERROR_PER_WORD = 214;

    private EnglishLevel() {}

    static Measure of(EnglishText text) {
        int words = text.length();
        if (words < LEAST_WORDS) {
            return new TooShort(words, LEAST_WORDS);
        }
        var features = new ArrayList<Measure.Feature>();
        double level = MEAN_GRADE;
        for (var value : Features.of(text).entrySet()) {
            var feature = value.getKey();
            double share = feature.share(value.getValue()) * GRADES_PER_DEVIATION;
            features.add(new Measure.Feature(feature.key(), value.getValue(), share));
            level += share;
        }
        double margin = INTERVAL * Math.sqrt(ERROR_OF_METHOD + ERROR_PER_WORD / words);
        return new Level(
                level,
                level - margin,
                level + margin,
                Scale.GRADE,
                words,
                text.sentences().size(),
                features,
                suits(level));
    }

    /** The stage whose window's border, half-way through the overlap with the next one, the level does not pass. */
    private static StageProfile suits(double level) {
        var profiles = StageProfile.values();
        for (int i = 0; i + 1 < profiles.length; i++) {
            double border = (profiles[i].english().window().high()
                            + profiles[i + 1].english().window().low())
                    / 2;
            if (level < border) {
                return profiles[i];
            }
        }
        return StageProfile.HIGH;
    }
}
