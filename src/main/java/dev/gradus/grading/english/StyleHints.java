package dev.gradus.grading.english;

import dev.gradus.grading.Hint;
import dev.gradus.grading.HintCode;
import dev.gradus.grading.Measure;
import dev.gradus.grading.Passage;
import dev.gradus.grading.StageProfile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** How the text speaks: to whom, of what, and in how roundabout a way. */
final class StyleHints {

    private static final int OPENING = 60;
    private static final int NOMINAL_WINDOW = 50;
    private static final int NOMINALS = 3;

    /** Older pupils read reports, which need some. */
    private static final int NOMINALS_IN_HIGH = 5;

    /** Deep content in a simple form is what we want: a grade below the window is no fault yet. */
    private static final double PLAIN_SPOKEN = 1.5;

    private static final int SENTENCES_COMPARED = 10;

    private static final Set<String> ADDRESS = FunctionWords.words("""
            you your yours yourself yourselves we us our ours ourselves let's lets
            """);

    private static final Set<String> PEOPLE = FunctionWords.words("i me my he him his she her hers");

    private static final Set<String> PAST = FunctionWords.words(
            "was were had went came said saw got took gave ran sat told found left made thought knew felt began ate stood fell flew");

    /** Of whom tales for the smallest are told, often in the present tense and without a name. */
    private static final Set<String> CAST = FunctionWords.words("""
            king queen prince princess girl girls boy boys man men woman women mother father mummy daddy grandmother grandfather
            granny grandma grandpa farmer child children baby brother sister uncle aunt friend friends
            """);

    private static final int OFTEN = 4;
    private static final int TIMES_ON_STAGE = 3;

    /** On the Zipf scale. */
    private static final double OFTEN_SAID = 4.2;

    private static final Pattern SPEECH = Pattern.compile("[\"“][^\"“”]+[,.!?…][\"”]");

    /** Sayings that mean something else than their words. Our own list of the commonest. */
    private static final Pattern SAYINGS = Pattern.compile(
            "\\b(?:(?:a )?piece of cake|once in a blue moon|under the weather|the tip of the iceberg|tip of the iceberg"
                    + "|cost an arm and a leg|break the ice|broke the ice|hit the nail on the head|spill the beans"
                    + "|spilled the beans|raining cats and dogs|let the cat out of the bag|the last straw"
                    + "|back to square one|in the same boat|on the same page|cut corners|a drop in the ocean"
                    + "|call it a day|sit on the fence|turn a blind eye|the elephant in the room|in hot water"
                    + "|a blessing in disguise|beat around the bush|beat about the bush|by the skin of (?:his|her|their) teeth"
                    + "|the ball is in (?:your|his|her|their) court|burn(?:ing)? the midnight oil|the best of both worlds"
                    + "|pull(?:ing)? (?:your|his|her|their|my) leg|a double-edged sword|at the eleventh hour"
                    + "|add(?:ing)? fuel to the fire|the Achilles['’] heel|bite the bullet|jump on the bandwagon"
                    + "|kill(?:ing)? two birds with one stone|leave no stone unturned|a hot potato|a vicious circle)\\b",
            Pattern.CASE_INSENSITIVE);

    private StyleHints() {}

    static List<Hint> of(Passage passage, EnglishText text, StageProfile profile, Familiarity familiarity) {
        var hints = new ArrayList<Hint>();
        passives(text, profile, hints);
        nominals(text, profile, familiarity, hints);
        if (profile.isPrimary()) {
            sayings(passage, hints);
        }
        if (text.length() >= EnglishLevel.LEAST_WORDS) {
            opening(text, hints);
            if (profile.isPrimary() && !isStory(passage, text) && !isAddressed(text)) {
                hints.add(Hint.ofLesson(HintCode.FORMAL, 1));
            }
            if (EnglishLevel.of(text) instanceof Measure.Level level
                    && level.high() < profile.english().window().low() - PLAIN_SPOKEN) {
                hints.add(Hint.ofLesson(HintCode.TOO_EASY, 1));
            }
        }
        return hints;
    }

    /** Whoever asks speaks to somebody, too. */
    private static boolean isAddressed(EnglishText text) {
        return text.words().anyMatch(word -> ADDRESS.contains(word.form()))
                || text.sentences().stream().anyMatch(StyleHints::asks);
    }

    /** A tale speaks of somebody, and its people speak to each other; it need not speak to the reader. */
    private static boolean isStory(Passage passage, EnglishText text) {
        return text.words().filter(word -> PEOPLE.contains(word.form())).count() > 1
                || isToldOfSomebody(text)
                || passage.measured().stream()
                        .anyMatch(prose -> SPEECH.matcher(prose.text()).find());
    }

    /** Somebody who comes back, or a name that does and things that happened. */
    private static boolean isToldOfSomebody(EnglishText text) {
        if (text.words().filter(word -> CAST.contains(word.form())).count() >= TIMES_ON_STAGE) {
            return true;
        }
        var names = new HashMap<String, Integer>();
        text.words().filter(text::isName).forEach(word -> names.merge(word.form(), 1, Integer::sum));
        long past = text.words()
                .filter(word -> PAST.contains(word.form())
                        || (word.form().endsWith("ed") && word.entry().is('v')))
                .count();
        return past >= OFTEN && names.values().stream().anyMatch(times -> times > 1);
    }

    private static boolean asks(Sentence sentence) {
        return sentence.prose()
                        .text()
                        .substring(sentence.start(), sentence.end())
                        .indexOf('?')
                >= 0;
    }

    private static void passives(EnglishText text, StageProfile profile, List<Hint> hints) {
        int limit = profile.english().passives();
        int passives = text.sentences().stream().mapToInt(Styles::passives).sum();
        double compared = Math.max(SENTENCES_COMPARED, text.sentences().size());
        int inTen = (int) Math.round(passives * SENTENCES_COMPARED / compared);
        if (passives * SENTENCES_COMPARED <= limit * compared) {
            return;
        }
        for (var sentence : text.sentences()) {
            for (int i = 0; i < sentence.length(); i++) {
                int last = Styles.passive(sentence.words(), i);
                if (last >= 0) {
                    hints.add(Hint.at(
                            sentence.prose(),
                            sentence.words().get(i).start(),
                            sentence.words().get(last).end(),
                            HintCode.PASSIVE,
                            Math.min(2, passives * SENTENCES_COMPARED / compared / limit),
                            Math.max(inTen, limit + 1),
                            limit));
                    return;
                }
            }
        }
    }

    private static void nominals(EnglishText text, StageProfile profile, Familiarity familiarity, List<Hint> hints) {
        int most = profile == StageProfile.HIGH ? NOMINALS_IN_HIGH : NOMINALS;
        var words = text.words().toList();
        var recent = new ArrayList<Integer>();
        int free = 0;
        for (int i = 0; i < words.size(); i++) {
            if (!isAbstraction(words.get(i)) || familiarity.isTaught(words.get(i))) {
                continue;
            }
            int at = i;
            recent.removeIf(earlier -> at - earlier >= NOMINAL_WINDOW
                    || words.get(earlier)
                            .entry()
                            .lemma()
                            .equals(words.get(at).entry().lemma()));
            recent.add(i);
            if (recent.size() >= most && i >= free) {
                var last = words.get(i);
                var first = words.get(recent.getFirst());
                int start = first.prose().equals(last.prose()) ? first.start() : last.start();
                hints.add(Hint.at(last.prose(), start, last.end(), HintCode.NOMINAL, 1, recent.size()));
                free = i + NOMINAL_WINDOW;
                recent.clear();
            }
        }
    }

    /** A word said twice is one thing. The hint is about the three endings of the rule; a word that is said every day, such as question or information, is no burden. */
    private static boolean isAbstraction(Word word) {
        return Styles.isNominal(word)
                && word.entry().list() == Entry.UNLISTED
                && word.entry().zipf() < OFTEN_SAID
                && (word.first() || !word.capital())
                && word.form().matches(".*(?:tion|ment|ity|tions|ments|ities)");
    }

    private static void sayings(Passage passage, List<Hint> hints) {
        for (var prose : passage.measured()) {
            var match = SAYINGS.matcher(prose.text());
            while (match.find()) {
                hints.add(Hint.at(prose, match.start(), match.end(), HintCode.IDIOM, 1, match.group()));
            }
        }
    }

    /** The first words should show somebody, somewhere or something, or ask. */
    private static void opening(EnglishText text, List<Hint> hints) {
        int words = 0;
        for (var sentence : text.sentences()) {
            if (asks(sentence)) {
                return;
            }
            for (var word : sentence.words()) {
                if (words++ == OPENING) {
                    var first = text.sentences().getFirst();
                    hints.add(Hint.at(first.prose(), first.start(), first.end(), HintCode.ABSTRACT_START, 1));
                    return;
                }
                if (isConcrete(text, word)) {
                    return;
                }
            }
        }
    }

    private static boolean isConcrete(EnglishText text, Word word) {
        var entry = word.entry();
        return Styles.isPerson(word.form())
                || (!word.first() && text.isName(word))
                || (!entry.function() && entry.isConcrete() && !entry.is('a'));
    }
}
