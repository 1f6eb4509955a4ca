package dev.gradus.grading.english;

import java.util.List;
import java.util.Set;

/** How sentences are built, told from the forms of words. */
final class Styles {

    static final Set<String> SUBORDINATORS = FunctionWords.words("""
            because although though unless until while whereas since if when whenever where wherever whether which who
            whom whose that
            """);

    static final Set<String> PREPOSITIONS = FunctionWords.words("""
            of in on at by for with about against between into through during from among towards toward within without
            across beyond per via upon under over
            """);

    private static final Set<String> PRONOUNS = FunctionWords.words("""
            i me my mine we us our ours you your yours he him his she her hers they them their theirs it myself himself
            herself themselves yourself ourselves
            """);

    private static final Set<String> BE = FunctionWords.words("be am is are was were been being isn aren wasn weren");

    private static final Set<String> PARTICIPLES = FunctionWords.words("""
            beaten become begun bent bitten blown born borne bought bound bred broken brought built burnt burst caught
            chosen cut dealt done drawn driven drunk dug eaten fallen fed felt flown forbidden forgotten fought found
            frozen given ground grown heard held hidden hit hung hurt kept known laid led left lent let lit lost made
            meant met paid proven put read ridden rung said seen sent set sewn shaken shown shot shut sold spent spoken
            spread stolen struck stuck sung sunk sworn swept taken taught thought thrown told torn understood woken won
            worn woven written
            """);

    /** Look like participles, but say how somebody is. */
    private static final Set<String> STATES = FunctionWords.words("""
            tired excited interested worried scared pleased married surprised frightened bored crowded used supposed
            allowed delighted ashamed confused amazed afraid finished gone dressed relaxed disappointed annoyed shocked
            naked red need indeed seed speed feed bed aged wicked sacred advanced concerned located involved based left
            done lost shut worn
            """);

    private static final List<String> NOMINAL_ENDINGS = List.of(
            "tion", "tions", "sion", "sions", "ment", "ments", "ity", "ities", "ness", "ance", "ence", "ism", "ship");

    private static final int ADVERBS_BETWEEN = 2;
    private static final int SHORTEST_NOMINAL = 7;

    private Styles() {}

    /** Whether a word stands for somebody; “it” does not. */
    static boolean isPerson(String form) {
        return PRONOUNS.contains(form) && !form.equals("it");
    }

    /** Whether a word is a noun made from a verb or adjective. */
    static boolean isNominal(Word word) {
        var form = word.form();
        return form.length() >= SHORTEST_NOMINAL
                && word.entry().list() != Entry.SPACHE
                && NOMINAL_ENDINGS.stream().anyMatch(form::endsWith);
    }

    /** The word of a sentence that ends a passive beginning at {@code at}, as in “was quickly eaten”, or -1. */
    static int passive(List<Word> words, int at) {
        if (!BE.contains(words.get(at).form())) {
            return -1;
        }
        int last = Math.min(words.size() - 1, at + 1 + ADVERBS_BETWEEN);
        for (int i = at + 1; i <= last; i++) {
            var word = words.get(i);
            if (isParticiple(word)) {
                return i;
            }
            if (!mayStandBetween(word.form())) {
                return -1;
            }
        }
        return -1;
    }

    static int passives(Sentence sentence) {
        int passives = 0;
        for (int i = 0; i < sentence.length(); i++) {
            if (passive(sentence.words(), i) >= 0) {
                passives++;
            }
        }
        return passives;
    }

    private static boolean isParticiple(Word word) {
        var form = word.form();
        if (STATES.contains(form) || word.capital()) {
            return false;
        }
        return PARTICIPLES.contains(form)
                || (form.length() > 4
                        && form.endsWith("ed")
                        && (word.entry().kinds().isEmpty()
                                || word.entry().is('v')
                                || word.entry().is('a')));
    }

    private static boolean mayStandBetween(String form) {
        return form.endsWith("ly")
                || form.equals("not")
                || form.equals("being")
                || form.equals("been")
                || form.equals("also")
                || form.equals("often")
                || form.equals("then")
                || form.equals("still")
                || form.equals("never")
                || form.equals("always")
                || form.equals("now");
    }
}
