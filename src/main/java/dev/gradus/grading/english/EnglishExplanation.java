package dev.gradus.grading.english;

import dev.gradus.grading.Explanation;
import dev.gradus.grading.Explanation.SentenceShare;
import dev.gradus.grading.Explanation.WordShare;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where a level comes from. The shares of the words add up to those of the two features of vocabulary, the shares that
 * sentences have by their length to those of the two features of length; style belongs to the whole text.
 */
final class EnglishExplanation {

    private final EnglishText text;

    /** What each word adds, by its lemma. */
    private final Map<String, Double> byWord = new HashMap<>();

    private final Map<String, Integer> times = new HashMap<>();

    private EnglishExplanation(EnglishText text) {
        this.text = text;
        var different = Features.different(text.content().toList());
        add(different, Feature.WORD_DIFFICULTY, word -> word.entry().difficulty());
        add(Features.rarest(different), Feature.RAREST_WORDS, Features::rarity);
        text.content().forEach(word -> times.merge(word.entry().lemma(), 1, Integer::sum));
    }

    static Explanation of(EnglishText text) {
        var explanation = new EnglishExplanation(text);
        return new Explanation(explanation.sentences(), explanation.words());
    }

    private interface Value {
        double of(Word word);
    }

    private void add(List<Word> words, Feature feature, Value value) {
        double grades = feature.slope() * EnglishLevel.GRADES_PER_DEVIATION / Math.max(1, words.size());
        words.forEach(
                word -> byWord.merge(word.entry().lemma(), grades * (value.of(word) - feature.mean()), Double::sum));
    }

    private List<WordShare> words() {
        var words = new LinkedHashMap<String, WordShare>();
        text.content()
                .forEach(word -> words.computeIfAbsent(word.entry().lemma(), lemma -> {
                    var place = word.prose().place(word.start(), word.end() - word.start());
                    return new WordShare(
                            word.text(),
                            place,
                            times.getOrDefault(lemma, 1),
                            word.entry().difficulty(),
                            byWord.getOrDefault(lemma, 0.0));
                }));
        return List.copyOf(words.values());
    }

    /**
     * The logarithms of a mean are laid on the single sentences by their tangents there, so that a sentence as long as the
     * mean gets the mean's share, a longer one more, and all together neither more nor less than the feature.
     */
    private List<SentenceShare> sentences() {
        double words = Math.max(1, text.length());
        double mean = words / Math.max(1, text.sentences().size());
        double longMean = Features.meanBySquares(text);
        double slopeOfMean = Feature.SENTENCE_LENGTH.slope() * Feature.SENTENCE_LENGTH.counted(Math.log(mean));
        double slopeOfLong = Feature.LONG_SENTENCES.slope() * Feature.LONG_SENTENCES.counted(Math.log(longMean));
        var shares = new ArrayList<SentenceShare>();
        for (var sentence : text.sentences()) {
            double length = sentence.length();
            double ofMean = Math.log(mean) + (length - mean) / mean - Feature.SENTENCE_LENGTH.mean();
            double ofLong = Math.log(longMean) + (length - longMean) / longMean - Feature.LONG_SENTENCES.mean();
            double ofLength = slopeOfMean * ofMean / text.sentences().size() + slopeOfLong * ofLong * length / words;
            shares.add(new SentenceShare(
                    sentence.place(),
                    sentence.length(),
                    difficulty(sentence),
                    ofLength * EnglishLevel.GRADES_PER_DEVIATION + ofWords(sentence)));
        }
        return shares;
    }

    private double difficulty(Sentence sentence) {
        return sentence.words().stream()
                .filter(text::isContent)
                .mapToDouble(word -> word.entry().difficulty())
                .average()
                .orElse(0);
    }

    /** A word's share lies evenly on its places. */
    private double ofWords(Sentence sentence) {
        return sentence.words().stream()
                .filter(text::isContent)
                .map(word -> word.entry().lemma())
                .mapToDouble(lemma -> byWord.getOrDefault(lemma, 0.0) / times.getOrDefault(lemma, 1))
                .sum();
    }
}
