package dev.gradus.grading.english;

import dev.gradus.grading.Hint;
import dev.gradus.grading.HintCode;
import dev.gradus.grading.LessonFacts;
import dev.gradus.grading.StageProfile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Words that the stage does not know, with easier ones where there are any. */
final class WordHints {

    /** The hardest ones; a longer list would bury everything else. */
    private static final int MOST = 6;

    private static final int PERCENT = 100;

    /** On the Zipf scale. */
    private static final double STILTED_IN_MIDDLE = 3.7;

    /** In a short text three words more or less say nothing; four in five texts at the limit lie nearer than this. */
    private static final double CHANCE = 1.28;

    private final Lexicon lexicon;
    private final EnglishText text;
    private final StageProfile profile;
    private final Familiarity familiarity;
    private final Coverage coverage;

    WordHints(Lexicon lexicon, EnglishText text, StageProfile profile, LessonFacts facts) {
        this.lexicon = lexicon;
        this.text = text;
        this.profile = profile;
        this.familiarity = new Familiarity(lexicon, profile, facts);
        this.coverage = Coverage.of(text, familiarity);
    }

    List<Hint> hints() {
        var hints = new ArrayList<Hint>();
        Map<String, List<Word>> byLemma = new LinkedHashMap<>();
        text.words()
                .filter(this::isWorthAHint)
                .forEach(word -> byLemma.computeIfAbsent(singular(word.entry().lemma()), lemma -> new ArrayList<>())
                        .add(word));
        byLemma.values().stream()
                .filter(places -> !isCast(places))
                .map(this::hint)
                .sorted(Comparator.comparingDouble(Hint::weight).reversed())
                .limit(MOST)
                .forEach(hints::add);
        double limit = profile.english().coverage();
        double chance = CHANCE * Math.sqrt(limit * (1 - limit) / Math.max(1, text.length()));
        if (text.length() >= EnglishLevel.LEAST_WORDS && coverage.share() < limit - chance) {
            hints.add(Hint.ofLesson(
                    HintCode.COVERAGE,
                    1 + Math.min(1, (limit - coverage.share()) * 5),
                    (int) (coverage.share() * PERCENT),
                    (int) Math.round(limit * PERCENT)));
        }
        return hints;
    }

    /** Unknown to the stage, or known there, but stilted and with a plainer word at hand. */
    private boolean isWorthAHint(Word word) {
        if (text.isName(word) || !isEnglish(word) || !word.entry().known()) {
            return false;
        }
        return !familiarity.knows(word)
                || (word.entry().list() == Entry.UNLISTED
                        && word.entry().zipf() < stilted()
                        && !familiarity.isTaught(word)
                        && !lexicon.easier(word.entry().lemma()).isEmpty());
    }

    /** Whoever is twelve has met “enormous” and “therefore” often, but hardly “commence”. */
    private double stilted() {
        return switch (profile) {
            case PRIMARY_1_2, PRIMARY_3_4, PRIMARY_5_6 -> Double.POSITIVE_INFINITY;
            case MIDDLE -> STILTED_IN_MIDDLE;
            case HIGH -> 0;
        };
    }

    /** Of a word in no list the plural is not known for one. */
    private static String singular(String lemma) {
        return lemma.endsWith("s") && lemma.length() > 3 ? lemma.substring(0, lemma.length() - 1) : lemma;
    }

    /** Whoever begins several sentences and never has a small letter is somebody of the story. */
    private boolean isCast(List<Word> places) {
        return places.size() > 1
                && places.getFirst().entry().kinds().chars().noneMatch(kind -> "var".indexOf(kind) >= 0)
                && places.stream().allMatch(Word::capital)
                && !text.inSmall().contains(places.getFirst().form());
    }

    private Hint hint(List<Word> places) {
        var word = places.getFirst();
        double factor = .8 + .4 * word.entry().difficulty() + .1 * Math.min(4, places.size() - 1);
        var easier = easier(word);
        var code = easier.isEmpty() ? HintCode.HARD_WORD : HintCode.EASIER_WORD;
        return easier.isEmpty()
                ? Hint.at(word.prose(), word.start(), word.end(), code, factor, word.text())
                : Hint.at(word.prose(), word.start(), word.end(), code, factor, word.text(), easier.getFirst())
                        .withSuggestions(easier);
    }

    private List<String> easier(Word word) {
        return lexicon.easier(word.entry().lemma()).stream()
                .map(base -> Inflection.like(word.form(), word.entry().lemma(), base))
                .toList();
    }

    /** Formulas, addresses and what no dictionary has are not hard words: strangers, songs, slips of the pen. */
    private static boolean isEnglish(Word word) {
        return word.form().length() > 2
                && word.form().chars().allMatch(letter -> letter == '\'' || (letter >= 'a' && letter <= 'z'));
    }
}
