package dev.gradus.grading;

import dev.gradus.grading.chinese.ChineseRules;
import dev.gradus.grading.english.EnglishRules;
import dev.gradus.grading.hint.StructureHints;
import dev.gradus.grading.language.LanguageRules;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Measures passages and finds hints. Loaded once, then used by any number of threads. */
public final class Grader {

    private final LanguageRules english;
    private final LanguageRules chinese;

    Grader(LanguageRules english, LanguageRules chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    /** Reads the word data of all languages, both at a time. */
    public static Grader load() {
        var chinese = CompletableFuture.supplyAsync(ChineseRules::load);
        return new Grader(EnglishRules.load(), chinese.join());
    }

    /** How hard a passage is to read. Takes time in proportion to its length, whatever it holds. */
    public Measure measure(Passage passage) {
        return rules(passage).measure(passage);
    }

    /** Where in the text the level comes from. */
    public Explanation explain(Passage passage) {
        return rules(passage).explain(passage);
    }

    /** A passage against a stage. */
    public Fit fit(Passage passage, StageProfile profile, LessonFacts facts) {
        return rules(passage).fit(passage, profile, facts);
    }

    /** All hints, those that help most first; show {@value Hint#SHOWN} at a time. */
    public List<Hint> hints(Passage passage, StageProfile profile, LessonFacts facts) {
        var rules = rules(passage);
        var hints = new ArrayList<>(rules.hints(passage, profile, facts));
        hints.addAll(StructureHints.of(passage, profile, facts, rules));
        return Ranking.of(hints);
    }

    /** The Chinese characters of a passage with when pupils meet them, in its order; none in English. */
    public List<CharacterUse> characters(Passage passage, StageProfile profile, LessonFacts facts) {
        return rules(passage).characters(passage, profile, facts);
    }

    private LanguageRules rules(Passage passage) {
        return switch (passage.language()) {
            case ENGLISH -> english;
            case CHINESE -> chinese;
        };
    }
}
