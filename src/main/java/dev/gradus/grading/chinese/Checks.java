package dev.gradus.grading.chinese;

import dev.gradus.grading.Fit.Check;
import dev.gradus.grading.Fit.Limit;
import dev.gradus.grading.LessonFacts;
import dev.gradus.grading.StageProfile;
import dev.gradus.grading.TextLanguage;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A text's figures against the limits of its stage.
 *
 * @param meanSentence characters in the mean
 * @param longestSentence characters
 * @param distinct different characters
 * @param rare those of them that the stage has not met yet, in the order of the text
 * @param classical particles standing alone
 * @param knownWords running words that can be read
 */
record Checks(
        StageProfile profile,
        int han,
        double meanSentence,
        int longestSentence,
        int distinct,
        List<String> rare,
        int classical,
        int words,
        int knownWords,
        int newTerms) {

    /** One strange character or particle in a short text is no habit. */
    private static final int HABIT = 2;

    static Checks of(List<Sentence> sentences, StageProfile profile, Known known, LessonFacts facts) {
        int han = 0;
        int longest = 0;
        int classical = 0;
        int words = 0;
        int knownWords = 0;
        Set<Integer> distinct = new HashSet<>();
        Set<String> rare = new LinkedHashSet<>();
        for (var sentence : sentences) {
            han += sentence.han();
            longest = Math.max(longest, sentence.han());
            for (var word : sentence.words()) {
                words++;
                knownWords += known.isKnown(word, sentence.text()) ? 1 : 0;
                classical += Registers.isClassical(word.of(sentence.text())) ? 1 : 0;
                word.of(sentence.text())
                        .codePoints()
                        .filter(TextLanguage::isHan)
                        .filter(distinct::add)
                        .filter(letter -> !known.isKnown(letter) && !word.name())
                        .forEach(letter -> rare.add(Character.toString(letter)));
            }
        }
        return new Checks(
                profile,
                han,
                han / (double) Math.max(1, sentences.size()),
                longest,
                distinct.size(),
                List.copyOf(rare),
                classical,
                words,
                knownWords,
                facts.introduces().size());
    }

    double coverage() {
        return knownWords / (double) Math.max(1, words);
    }

    double rareShare() {
        return rare.size() < HABIT ? 0 : rare.size() / (double) distinct;
    }

    double classicalShare() {
        return classical < HABIT ? 0 : classical / (double) han;
    }

    /** The figures that speak of the text's difficulty. */
    List<Check> ofText() {
        var limits = profile.chinese();
        return List.of(
                new Check(Limit.MEAN_SENTENCE, meanSentence, limits.meanSentence()),
                new Check(Limit.LONGEST_SENTENCE, longestSentence, limits.longSentence()),
                new Check(Limit.RARE_CHARACTERS, rareShare(), limits.rareCharacters()),
                new Check(Limit.CLASSICAL_PARTICLES, classicalShare(), limits.classicalParticles()));
    }

    /** All figures, for the panel. */
    List<Check> all() {
        return Stream.concat(
                        ofText().stream(),
                        Stream.of(
                                new Check(
                                        Limit.COVERAGE,
                                        coverage(),
                                        profile.english().coverage()),
                                new Check(
                                        Limit.NEW_TERMS,
                                        newTerms,
                                        profile.structure().newTerms())))
                .toList();
    }
}
