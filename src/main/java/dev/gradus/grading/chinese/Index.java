package dev.gradus.grading.chinese;

import dev.gradus.grading.Explanation;
import dev.gradus.grading.Explanation.SentenceShare;
import dev.gradus.grading.Explanation.WordShare;
import dev.gradus.grading.Measure;
import dev.gradus.grading.Measure.Feature;
import dev.gradus.grading.Measure.Level;
import dev.gradus.grading.Measure.Scale;
import dev.gradus.grading.Measure.TooShort;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * How hard a Chinese text is, as a number that rises with difficulty and has no grade's meaning.
 *
 * <p>Two things order textbook prose best, each about as well as the other: its longest sentences (ρ .66 with the school
 * grade of 83 texts) and its classical particles (.63), together .69. Each is measured twice, because a page holds too few
 * of either: length by the longest tenth and by the length of the sentence that a character stands in, written language by
 * the eight particles and by a longer list of words. Two more: talk, which fills the earliest
 * texts, and, with half the weight, words with a character that is met after grade 2, without which a short text full of
 * strange characters would pass as easy; over textbooks late characters tell least of all (ρ .32).
 *
 * <p>The longest sentence by itself grows with a text's length; the mean of the longest tenth does not. Rates enter by
 * their root, lengths by their logarithm, for nine particles are not nine times as hard as one. Middle and spread of
 * each feature are those of our own texts at three stages (see the tests), rounded towards what the table of limits
 * says of textbooks.
 */
final class Index {

    /** Fewer characters say nothing; a rhyme of the first grade has hardly more. */
    static final int LEAST = 30;

    /** Fewer are no text of which one could ask a tone or a habit. */
    static final int ENOUGH = 60;

    private static final double CENTRE = 50;
    private static final double UNIT = 15;

    /** Of a text of one character; found by drawing sentences from our own texts again and again. */
    private static final double SAMPLING_ERROR = 55;

    /** What remains however long the text: a text is more than what is counted here. */
    private static final double MODEL_ERROR = 3;

    /** Nine in ten of a normal distribution lie above the mean less so many standard deviations. */
    private static final double NINE_IN_TEN = 1.28;

    private static final Scaled LONGEST = new Scaled("longest-sentences", 1, 3.7, .42);
    private static final Scaled LONG = new Scaled("weighted-sentences", 1, 3.4, .40);
    private static final Scaled WRITTEN = new Scaled("written-words", 1, .16, .12);
    private static final Scaled CLASSICAL = new Scaled("classical-particles", 1, .08, .08);
    private static final Scaled SPOKEN = new Scaled("spoken-words", -1, .20, .09);
    private static final Scaled LATE = new Scaled("late-words", .5, .24, .09);
    private static final double WEIGHTS = 5.5;

    /** Spreads that a feature may count, so that one endless sentence is not the whole level. */
    private static final double MOST = 2.5;

    /** Characters that pupils recognise after grade 2. */
    private static final int EARLY = 1600;

    /** Keeps the few most frequent characters, whose order means nothing, close together. */
    private static final int RANKS_ALIKE = 200;

    private final Characters characters;

    Index(Characters characters) {
        this.characters = characters;
    }

    Measure measure(List<Sentence> sentences) {
        var counts = new Counts(sentences);
        if (counts.han < LEAST) {
            return new TooShort(counts.han, LEAST);
        }
        var features = List.of(
                LONGEST.feature(counts.longest, Math.log(counts.longest)),
                LONG.feature(counts.meanBySquares(), Math.log(counts.meanBySquares())),
                WRITTEN.feature(counts.written(), Math.sqrt(counts.written())),
                CLASSICAL.feature(counts.classical(), Math.sqrt(counts.classical())),
                SPOKEN.feature(counts.spoken(), Math.sqrt(counts.spoken())),
                LATE.feature(counts.late(), Math.sqrt(counts.late())));
        double level = CENTRE + features.stream().mapToDouble(Feature::share).sum();
        double error = NINE_IN_TEN * Math.hypot(MODEL_ERROR, SAMPLING_ERROR / Math.sqrt(counts.han));
        return new Level(
                level,
                level - error,
                level + error,
                Scale.INDEX,
                counts.han,
                sentences.size(),
                features,
                Windows.suits(level));
    }

    /** Sentences and words with what each adds to the level: its derivative where it stands. */
    Explanation explain(List<Sentence> sentences) {
        var counts = new Counts(sentences);
        var words = new LinkedHashMap<String, WordShare>();
        var shares = new ArrayList<SentenceShare>();
        for (var sentence : sentences) {
            double difficulty = 0;
            double share = counts.lengthShare(sentence);
            for (var word : sentence.words()) {
                var letters = word.of(sentence.text());
                var one = new WordShare(
                        word.of(sentence.prose().text()),
                        sentence.prose().place(word.start(), word.length()),
                        1,
                        difficulty(letters),
                        counts.share(word, letters));
                share += one.share();
                difficulty += one.difficulty();
                words.merge(one.word(), one, Index::together);
            }
            shares.add(new SentenceShare(
                    sentence.place(),
                    sentence.han(),
                    difficulty / Math.max(1, sentence.words().size()),
                    share));
        }
        return new Explanation(shares, List.copyOf(words.values()));
    }

    private static WordShare together(WordShare first, WordShare next) {
        return new WordShare(
                first.word(),
                first.first(),
                first.times() + next.times(),
                first.difficulty(),
                first.share() + next.share());
    }

    /** Which of a word's characters pupils meet last. */
    private int rank(String word) {
        return word.codePoints().map(characters::rank).max().orElse(1);
    }

    private boolean isLate(Word word, String letters) {
        return !word.name() && rank(letters) > EARLY;
    }

    /** From 0 for the first character to 1 for those outside the table. */
    private double difficulty(String letters) {
        double easiest = Math.log(1.0 + RANKS_ALIKE);
        double rarest = Math.log(Characters.SIZE + 1.0 + RANKS_ALIKE);
        return (Math.log(rank(letters) + (double) RANKS_ALIKE) - easiest) / (rarest - easiest);
    }

    /** A feature with its weight, its middle and its spread. */
    private record Scaled(String name, double weight, double middle, double spread) {

        Feature feature(double counted, double scaled) {
            return new Feature(name, counted, unit() * Math.clamp(scaled - middle, -MOST * spread, MOST * spread));
        }

        /** Points of the level for one of the scaled feature. */
        double unit() {
            return UNIT * weight / WEIGHTS / spread;
        }
    }

    /** What is counted in a text. */
    private final class Counts {

        private int han;
        private int words;
        private int writtenWords;
        private int classicalWords;
        private int spokenWords;
        private double squares;
        private int lateWords;

        /** Mean length of the longest tenth of the sentences, the last of them in part, so that a text twice is the same. */
        private double longest;

        private double meanLength;
        private double tenth;
        private int shortestOfLongest;

        Counts(List<Sentence> sentences) {
            sentences.forEach(this::count);
            countLongest(sentences);
        }

        private void count(Sentence sentence) {
            han += sentence.han();
            squares += (double) sentence.han() * sentence.han();
            words += sentence.words().size();
            for (var word : sentence.words()) {
                var letters = word.of(sentence.text());
                writtenWords += Registers.isWritten(letters) ? 1 : 0;
                classicalWords += Registers.isClassical(letters) ? 1 : 0;
                spokenWords += Registers.isSpoken(letters) ? 1 : 0;
                lateWords += isLate(word, letters) ? 1 : 0;
            }
        }

        private void countLongest(List<Sentence> sentences) {
            var lengths = sentences.stream()
                    .map(Sentence::han)
                    .sorted(Comparator.reverseOrder())
                    .toList();
            tenth = Math.max(1, lengths.size() / 10.0);
            double sum = 0;
            for (int i = 0; i < Math.min(tenth, lengths.size()); i++) {
                sum += lengths.get(i) * Math.min(1, tenth - i);
                shortestOfLongest = lengths.get(i);
            }
            longest = sum / tenth;
            meanLength = han / (double) Math.max(1, lengths.size());
        }

        double written() {
            return writtenWords / (double) Math.max(1, words);
        }

        double classical() {
            return classicalWords / (double) Math.max(1, words);
        }

        double spoken() {
            return spokenWords / (double) Math.max(1, words);
        }

        double late() {
            return lateWords / (double) Math.max(1, words);
        }

        /** The length of the sentence that a character stands in, in the mean over characters. */
        double meanBySquares() {
            return squares / Math.max(1, han);
        }

        double lengthShare(Sentence sentence) {
            double ofLong = LONG.unit() * sentence.han() * (sentence.han() - meanBySquares()) / squares;
            return sentence.han() < shortestOfLongest
                    ? ofLong
                    : ofLong + LONGEST.unit() * (sentence.han() - meanLength) / tenth / longest;
        }

        double share(Word word, String letters) {
            double share = 0;
            if (Registers.isWritten(letters)) {
                share += WRITTEN.unit() * Math.sqrt(written()) / 2 / writtenWords;
            }
            if (Registers.isClassical(letters)) {
                share += CLASSICAL.unit() * Math.sqrt(classical()) / 2 / classicalWords;
            }
            if (Registers.isSpoken(letters)) {
                share += SPOKEN.unit() * Math.sqrt(spoken()) / 2 / spokenWords;
            }
            if (isLate(word, letters)) {
                share += LATE.unit() * Math.sqrt(late()) / 2 / lateWords;
            }
            return share;
        }
    }
}
