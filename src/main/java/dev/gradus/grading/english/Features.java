package dev.gradus.grading.english;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The values of all features for one text, each in one pass over it. */
final class Features {

    /**
     * A word counts once in so many content words: often enough that its repetition does not count, and always in the
     * same stretch, so that a longer text does not look harder because it has met more rare words.
     */
    private static final int STRETCH = 80;

    private static final int VARIETY_WINDOW = 50;
    private static final double RAREST_ZIPF = 2.5;
    private static final double EASIEST = 6.2;
    private static final int QUARTER = 4;
    private static final int MANY = 3;

    private static final Set<String> CLAUSE_OPENERS = FunctionWords.words("""
            although though unless until while whereas since whenever where wherever whether which who whom whose
            """);

    private final EnglishText text;
    private final double words;
    private final List<Word> different;

    private Features(EnglishText text) {
        this.text = text;
        this.words = text.length();
        this.different = different(text.content().toList());
    }

    /** The words that {@link Feature#WORD_DIFFICULTY} is the mean of. */
    static List<Word> different(List<Word> content) {
        var different = new ArrayList<Word>();
        int stretches = Math.max(1, content.size() / STRETCH);
        for (int i = 0; i < stretches; i++) {
            int from = (int) ((long) content.size() * i / stretches);
            int to = (int) ((long) content.size() * (i + 1) / stretches);
            var seen = new HashSet<String>();
            for (var word : content.subList(from, to)) {
                if (seen.add(word.entry().lemma())) {
                    different.add(word);
                }
            }
        }
        return different;
    }

    /** @param text with at least one word */
    static Map<Feature, Double> of(EnglishText text) {
        var features = new Features(text);
        var values = new EnumMap<Feature, Double>(Feature.class);
        for (var feature : Feature.values()) {
            values.put(feature, features.value(feature));
        }
        return values;
    }

    private double value(Feature feature) {
        return switch (feature) {
            case WORD_DIFFICULTY ->
                different.stream()
                        .mapToDouble(word -> word.entry().difficulty())
                        .average()
                        .orElse(0);
            case SENTENCE_LENGTH -> Math.log(words / text.sentences().size());
            case LONG_SENTENCES -> Math.log(meanBySquares(text));
            case RAREST_WORDS ->
                rarest(different).stream()
                        .mapToDouble(Features::rarity)
                        .average()
                        .orElse(-EASIEST);
            case WORD_LENGTH -> wordLength();
            case MANY_SYLLABLES -> Math.sqrt(share(word -> text.isContent(word) && Syllables.of(word.form()) >= MANY));
            case ABSTRACT_WORDS -> abstractWords();
            case NOMINALISATIONS -> Math.sqrt(share(Styles::isNominal));
            case OF -> Math.sqrt(share(word -> word.form().equals("of")));
            case PREPOSITIONS -> share(word -> Styles.PREPOSITIONS.contains(word.form()));
            case VARIETY -> variety();
            case CLAUSES -> share(word -> CLAUSE_OPENERS.contains(word.form()));
            case PASSIVES ->
                Math.sqrt(text.sentences().stream().mapToInt(Styles::passives).sum()
                        / (double) text.sentences().size());
        };
    }

    private double share(Predicate<Word> predicate) {
        return text.words().filter(predicate).count() / words;
    }

    private double abstractWords() {
        long concrete =
                different.stream().filter(word -> word.entry().isConcrete()).count();
        return 1 - (double) concrete / Math.max(1, different.size());
    }

    /** The words that {@link Feature#RAREST_WORDS} is the mean of. */
    static List<Word> rarest(List<Word> different) {
        int quarter = Math.max(Math.min(1, different.size()), different.size() / QUARTER);
        return different.stream()
                .sorted(Comparator.comparingDouble(Features::rarity).reversed())
                .limit(quarter)
                .toList();
    }

    /** Of words that films hardly ever say, it is chance which they say three times and which once. */
    static double rarity(Word word) {
        return -Math.max(RAREST_ZIPF, word.entry().zipf());
    }

    /** The length of the sentence that a word stands in, in the mean over words. */
    static double meanBySquares(EnglishText text) {
        return text.sentences().stream()
                        .mapToDouble(sentence -> (double) sentence.length() * sentence.length())
                        .sum()
                / Math.max(1, text.length());
    }

    private double wordLength() {
        return different.stream()
                .mapToDouble(word -> Math.log(word.entry().lemma().length()))
                .average()
                .orElse(0);
    }

    /** The mean share of different words in every window of fifty, kept up while the window moves on. */
    private double variety() {
        var window = new ArrayDeque<String>(VARIETY_WINDOW);
        var times = new HashMap<String, Integer>();
        long different = 0;
        long windows = 0;
        for (var word : (Iterable<Word>) text.words()::iterator) {
            window.addLast(word.form());
            times.merge(word.form(), 1, Integer::sum);
            if (window.size() > VARIETY_WINDOW) {
                times.computeIfPresent(window.removeFirst(), (form, count) -> count == 1 ? null : count - 1);
            }
            if (window.size() == VARIETY_WINDOW) {
                different += times.size();
                windows++;
            }
        }
        return windows == 0
                ? (double) times.size() / Math.max(1, window.size())
                : (double) different / windows / VARIETY_WINDOW;
    }
}
