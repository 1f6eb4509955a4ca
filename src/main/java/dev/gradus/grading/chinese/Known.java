package dev.gradus.grading.chinese;

import dev.gradus.grading.LessonFacts;
import dev.gradus.grading.StageProfile;
import java.util.HashSet;
import java.util.Set;

/**
 * What pupils of a stage can read: the characters of the table up to their grade, or those the school has listed
 * instead, and every word that the lesson explains or an earlier one has taught.
 */
final class Known {

    /** In eighths of a bit: once in some two hundred thousand words of print, and in seven hundred thousand. */
    private static final int OFTEN_IN_MIDDLE = 142;

    private static final int OFTEN_IN_HIGH = 155;

    private final Characters characters;
    private final int upTo;
    private final int often;
    private final Set<Integer> listed;
    private final Set<String> words = new HashSet<>();
    private final Set<Integer> explained = new HashSet<>();

    Known(Characters characters, Script script, StageProfile profile, LessonFacts facts) {
        this.characters = characters;
        this.upTo = profile.chinese().characters();
        this.often = often(profile);
        this.listed = facts.lists().characters();
        facts.introduces().forEach(term -> add(script.simplify(term.word())));
        facts.uses().forEach(word -> add(script.simplify(word)));
        facts.taughtBefore().forEach(word -> add(script.simplify(word)));
        facts.lists().taught().forEach(word -> add(script.simplify(word)));
        facts.lists().names().forEach(word -> add(script.simplify(word)));
    }

    /** A word that is explained takes its characters with it, so that parts of it are not hard where it is cut. */
    private void add(String word) {
        words.add(word);
        word.codePoints().forEach(explained::add);
    }

    boolean isInTable(int letter) {
        return listed.isEmpty() ? characters.rank(letter) <= upTo : listed.contains(letter);
    }

    /** A character by itself. */
    boolean isKnown(int letter) {
        return isInTable(letter) || explained.contains(letter) || Spared.isSpared(letter);
    }

    boolean isKnown(Word word, String text) {
        return word.name()
                || words.contains(word.of(text))
                || (listed.isEmpty() && (isOftenPrinted(word) || isEarly(word.of(text))))
                || word.of(text).codePoints().allMatch(this::isKnown);
    }

    /** Whoever has read for years has met a word of books and papers, though no table of characters reaches so far. */
    private boolean isOftenPrinted(Word word) {
        return word.known() && word.length() > 1 && word.cost() <= often;
    }

    private static int often(StageProfile profile) {
        return switch (profile) {
            case PRIMARY_1_2, PRIMARY_3_4, PRIMARY_5_6 -> -1;
            case MIDDLE -> OFTEN_IN_MIDDLE;
            case HIGH -> OFTEN_IN_HIGH;
        };
    }

    private boolean isEarly(String word) {
        return EarlyWords.has(word) || EarlyWords.counts(word) || (EarlyWords.begins(word) && isKnown(word.charAt(1)));
    }

    boolean isExplained(String word) {
        return words.contains(word);
    }
}
