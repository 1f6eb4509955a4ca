package dev.gradus.grading.chinese;

import dev.gradus.grading.CharacterUse;
import dev.gradus.grading.Explanation;
import dev.gradus.grading.Fit;
import dev.gradus.grading.Fit.Verdict;
import dev.gradus.grading.Hint;
import dev.gradus.grading.LessonFacts;
import dev.gradus.grading.Measure;
import dev.gradus.grading.Measure.Level;
import dev.gradus.grading.Measure.TooShort;
import dev.gradus.grading.Passage;
import dev.gradus.grading.Place;
import dev.gradus.grading.Segment;
import dev.gradus.grading.Segment.Kind;
import dev.gradus.grading.Segment.Prose;
import dev.gradus.grading.StageProfile;
import dev.gradus.grading.TextLanguage;
import dev.gradus.grading.language.LanguageRules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Chinese, in simplified or traditional characters. */
public final class ChineseRules implements LanguageRules {

    private static final List<HintRule> HINTS = List.of(
            new SentenceHints(),
            new HardWords(),
            new RareCharacters(),
            new Idioms(),
            new Passives(),
            new Nominals(),
            new AbstractStart(),
            new FormalTone(),
            new TooEasy());

    /** In eighths of a bit: once in some sixteen thousand words. */
    private static final int OFTEN_MET = 112;

    private static final int NONE = -1;

    private final Chinese chinese;
    private final Index index;

    private ChineseRules(Chinese chinese) {
        this.chinese = chinese;
        this.index = new Index(chinese.characters());
    }

    /** Reads the word data. */
    public static ChineseRules load() {
        return new ChineseRules(Chinese.load());
    }

    @Override
    public Measure measure(Passage passage) {
        return index.measure(sentences(passage));
    }

    @Override
    public Explanation explain(Passage passage) {
        return index.explain(sentences(passage));
    }

    @Override
    public Fit fit(Passage passage, StageProfile profile, LessonFacts facts) {
        var reading = reading(passage, profile, facts);
        int length =
                passage.prose().stream().mapToInt(prose -> length(prose.text())).sum();
        double minutes = length / (double) profile.structure().hanPerMinute();
        return new Fit(
                reading.measure(),
                profile,
                verdict(reading),
                minutes,
                reading.checks().all());
    }

    /**
     * The limits decide, for they rest on official tables; the index only says so where it is sure. One limit passed may
     * be chance, two are not.
     */
    private static Verdict verdict(Reading reading) {
        long passed = reading.checks().ofText().stream()
                .filter(check -> !check.isKept())
                .count();
        var window = reading.profile().chinese().window();
        return switch (reading.measure()) {
            case TooShort _ -> Verdict.TOO_SHORT;
            case Level level when passed > 1 || level.low() > window.high() -> Verdict.ABOVE;
            case Level level when passed == 0 && level.high() < window.low() -> Verdict.BELOW;
            case Level level when passed == 1 || !window.contains(level.level()) -> Verdict.BORDERLINE;
            case Level _ -> Verdict.FITS;
        };
    }

    @Override
    public List<Hint> hints(Passage passage, StageProfile profile, LessonFacts facts) {
        var reading = reading(passage, profile, facts);
        var hints = new ArrayList<Hint>();
        HINTS.forEach(rule -> rule.find(reading, hints::add));
        return List.copyOf(hints);
    }

    /**
     * A word that is met often and can be read, such as 法律; a term put together for its lesson is in no dictionary. Only
     * above primary, where words from talk and news may be taken as known.
     */
    @Override
    public boolean isEveryday(String term, StageProfile profile) {
        var known = new Known(chinese.characters(), chinese.script(), profile, LessonFacts.NONE);
        var words = chinese.sentences().of(List.of(new Prose(Kind.PARAGRAPH, term, 0))).stream()
                .flatMap(sentence -> sentence.words().stream())
                .toList();
        return !profile.isPrimary()
                && words.size() == 1
                && words.getFirst().cost() <= OFTEN_MET
                && words.getFirst().length() == term.strip().length()
                && term.codePoints().allMatch(known::isKnown);
    }

    @Override
    public List<CharacterUse> characters(Passage passage, StageProfile profile, LessonFacts facts) {
        var known = new Known(chinese.characters(), chinese.script(), profile, facts);
        return CharacterTable.of(sentences(passage), chinese.characters(), known);
    }

    @Override
    public int length(String text) {
        return (int) text.codePoints().filter(TextLanguage::isHan).count();
    }

    /** A term of one character is found only where it is a word of its own. */
    @Override
    public List<Place> occurrences(Segment.Prose prose, String term) {
        var wanted = chinese.script().simplify(term.strip());
        if (wanted.isEmpty()) {
            return List.of();
        }
        if (wanted.length() == 1) {
            return chinese.sentences().of(List.of(prose)).stream()
                    .flatMap(sentence -> sentence.words().stream()
                            .filter(word -> word.of(sentence.text()).equals(wanted)))
                    .map(word -> prose.place(word.start(), word.length()))
                    .toList();
        }
        var text = chinese.script().simplify(prose.text());
        if (!text.contains(wanted)) {
            return List.of();
        }
        var begins = wordsAround(prose);
        var places = new ArrayList<Place>();
        for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length())) {
            if (begins[at] == NONE && begins[at + wanted.length()] <= at) {
                places.add(prose.place(at, wanted.length()));
            }
        }
        return List.copyOf(places);
    }

    /**
     * For each place inside a word of the dictionary where that begins. In 从地下渗进 there is no 下渗, for 地下 goes on there;
     * but a term may begin a longer word, as 过滤 does 过滤器.
     */
    private int[] wordsAround(Prose prose) {
        var begins = new int[prose.text().length() + 1];
        Arrays.fill(begins, NONE);
        for (var sentence : chinese.sentences().of(List.of(prose))) {
            sentence.words().stream()
                    .filter(Word::known)
                    .forEach(word -> Arrays.fill(begins, word.start() + 1, word.end(), word.start()));
        }
        return begins;
    }

    private Reading reading(Passage passage, StageProfile profile, LessonFacts facts) {
        var sentences = sentences(passage);
        var known = new Known(chinese.characters(), chinese.script(), profile, facts);
        var checks = Checks.of(sentences, profile, known, facts);
        return new Reading(sentences, index.measure(sentences), checks, profile, facts, known);
    }

    private List<Sentence> sentences(Passage passage) {
        return chinese.sentences().of(passage.measured());
    }
}
