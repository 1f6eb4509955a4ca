package dev.gradus.grading.english;

import dev.gradus.grading.LessonFacts;
import dev.gradus.grading.StageProfile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which words pupils of a stage may be expected to know. */
final class Familiarity {

    private static final List<String> ENDINGS =
            List.of("ly", "ness", "ful", "less", "er", "ers", "y", "able", "ish", "like");
    private static final List<String> BEGINNINGS = List.of("un", "re", "mis", "over", "under", "out", "non");
    private static final int SHORTEST_PART = 3;

    private final Lexicon lexicon;
    private final StageProfile profile;
    private final double zipf;
    private final Set<String> taught = new HashSet<>();
    private final Map<String, Boolean> answers = new HashMap<>();

    Familiarity(Lexicon lexicon, StageProfile profile, LessonFacts facts) {
        this.lexicon = lexicon;
        this.profile = profile;
        this.zipf = leastZipf(profile);
        facts.introduces().forEach(term -> teach(term.word()));
        facts.uses().forEach(this::teach);
        facts.taughtBefore().forEach(this::teach);
        facts.lists().taught().forEach(this::teach);
        facts.lists().names().forEach(this::teach);
    }

    /** Besides the words of the lists, a stage knows what is said this often in films. */
    private static double leastZipf(StageProfile profile) {
        return switch (profile) {
            case PRIMARY_1_2 -> 4.4;
            case PRIMARY_3_4 -> 4.1;
            case PRIMARY_5_6 -> 3.8;
            case MIDDLE -> 3.3;
            case HIGH -> 2.7;
        };
    }

    private void teach(String term) {
        for (var part : term.toLowerCase(Locale.ROOT).split("[^\\p{L}']+")) {
            if (!part.isEmpty()) {
                taught.add(part);
                taught.add(lexicon.find(part).lemma());
            }
        }
    }

    boolean knows(Word word) {
        return word.entry().function()
                || isTaught(word)
                || answers.computeIfAbsent(word.form(), form -> isEasy(word.entry()) || isMadeOfEasyWords(form));
    }

    boolean isTaught(Word word) {
        return taught.contains(word.form()) || taught.contains(word.entry().lemma());
    }

    private boolean isEasy(Entry entry) {
        return entry.list() != Entry.UNLISTED || entry.zipf() >= zipf || isOfSchool(entry);
    }

    /** Older pupils know from books what films seldom say. */
    private boolean isOfSchool(Entry entry) {
        return switch (profile) {
            case PRIMARY_1_2, PRIMARY_3_4, PRIMARY_5_6 -> false;
            case MIDDLE -> entry.is('W');
            case HIGH -> entry.is('W') || entry.is('w');
        };
    }

    /** Sunlight, unhappy, slowly: whoever knows the parts can tell the whole. */
    private boolean isMadeOfEasyWords(String form) {
        for (var ending : ENDINGS) {
            if (form.endsWith(ending) && isStem(form.substring(0, form.length() - ending.length()))) {
                return true;
            }
        }
        for (var beginning : BEGINNINGS) {
            if (form.startsWith(beginning) && isPart(form.substring(beginning.length()))) {
                return true;
            }
        }
        for (int i = SHORTEST_PART; i <= form.length() - SHORTEST_PART; i++) {
            if (isPart(form.substring(0, i)) && isPart(form.substring(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isStem(String stem) {
        int length = stem.length();
        return isPart(stem)
                || (stem.endsWith("i") && isPart(stem.substring(0, length - 1) + "y"))
                || isPart(stem + "e")
                || (length > SHORTEST_PART
                        && stem.charAt(length - 1) == stem.charAt(length - 2)
                        && isPart(stem.substring(0, length - 1)));
    }

    private boolean isPart(String part) {
        return part.length() >= SHORTEST_PART && lexicon.find(part).list() != Entry.UNLISTED;
    }
}
