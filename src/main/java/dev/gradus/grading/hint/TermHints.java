package dev.gradus.grading.hint;

import dev.gradus.grading.Hint;
import dev.gradus.grading.HintCode;
import dev.gradus.grading.LessonFacts;
import dev.gradus.grading.Passage;
import dev.gradus.grading.Place;
import dev.gradus.grading.Segment.Kind;
import dev.gradus.grading.Segment.Prose;
import dev.gradus.grading.StageProfile;
import dev.gradus.grading.language.LanguageRules;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Terms that nobody has explained, or not yet, and words that the school does not want. */
final class TermHints {

    private final List<Prose> texts;
    private final StageProfile profile;
    private final LessonFacts facts;
    private final LanguageRules language;
    private final List<Hint> hints = new ArrayList<>();

    private TermHints(Passage passage, StageProfile profile, LessonFacts facts, LanguageRules language) {
        this.texts = passage.prose();
        this.profile = profile;
        this.facts = facts;
        this.language = language;
    }

    static List<Hint> of(Passage passage, StageProfile profile, LessonFacts facts, LanguageRules language) {
        var terms = new TermHints(passage, profile, facts, language);
        terms.undefined();
        terms.inLessonOrder();
        terms.inCourseOrder();
        facts.lists().banned().stream().sorted().forEach(word -> terms.first(word, HintCode.BANNED_WORD, true));
        return terms.hints;
    }

    /** A term without a definition, or used although no lesson defines it. */
    private void undefined() {
        for (var term : facts.introduces()) {
            if (term.definition().isBlank()) {
                first(term.word(), HintCode.UNDEFINED_TERM, false);
            }
        }
        var known = lower(facts.taughtBefore());
        known.addAll(lower(facts.taughtLater()));
        facts.introduces().forEach(term -> known.add(term.word().toLowerCase(Locale.ROOT)));
        for (var term : facts.uses()) {
            if (!known.contains(term.toLowerCase(Locale.ROOT))) {
                first(term, HintCode.UNDEFINED_TERM, false);
            }
        }
    }

    /** A lesson makes a term bold where it explains it; before that no sentence should need it. */
    private void inLessonOrder() {
        for (var term : facts.introduces()) {
            if (language.isEveryday(term.word(), profile)) {
                continue;
            }
            int explained = explained(term.word());
            for (int i = 0; i < explained; i++) {
                var prose = texts.get(i);
                var places = isSentence(prose) ? language.occurrences(prose, term.word()) : List.<Place>of();
                if (!places.isEmpty()) {
                    hints.add(hint(prose, places.getFirst(), HintCode.USED_BEFORE_TAUGHT, term.word()));
                    break;
                }
            }
        }
    }

    /** The first text in which the term is bold; 0 when in none. */
    private int explained(String term) {
        for (int i = 0; i < texts.size(); i++) {
            for (var strong : texts.get(i).strong()) {
                if (!language.occurrences(new Prose(Kind.PARAGRAPH, strong, 0), term)
                        .isEmpty()) {
                    return i;
                }
            }
        }
        return 0;
    }

    private static boolean isSentence(Prose prose) {
        return prose.kind() == Kind.PARAGRAPH || prose.kind() == Kind.ITEM;
    }

    private void inCourseOrder() {
        var known = lower(facts.taughtBefore());
        facts.introduces().forEach(term -> known.add(term.word().toLowerCase(Locale.ROOT)));
        facts.taughtLater().stream()
                .filter(term -> !known.contains(term.toLowerCase(Locale.ROOT)))
                .filter(term -> !language.isEveryday(term, profile))
                .sorted()
                .forEach(term -> first(term, HintCode.USED_BEFORE_TAUGHT, true));
    }

    /** A hint at the first place of a term; for the whole lesson where it has none, unless only its use would matter. */
    private void first(String term, HintCode code, boolean onlyWhereUsed) {
        for (var prose : texts) {
            var places = language.occurrences(prose, term);
            if (!places.isEmpty()) {
                hints.add(hint(prose, places.getFirst(), code, term));
                return;
            }
        }
        if (!onlyWhereUsed) {
            hints.add(Hint.ofLesson(code, 1, term));
        }
    }

    private static Hint hint(Prose prose, Place place, HintCode code, String term) {
        int start = place.offset() - prose.offset();
        return Hint.at(prose, start, start + place.length(), code, 1, term);
    }

    private static Set<String> lower(Set<String> terms) {
        var lower = new HashSet<String>();
        terms.forEach(term -> lower.add(term.toLowerCase(Locale.ROOT)));
        return lower;
    }
}
