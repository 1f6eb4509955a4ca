package dev.gradus.grading.english;

import dev.gradus.grading.Passage;
import dev.gradus.grading.Segment.Prose;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A text as sentences and words.
 *
 * @param inSmall forms that the text has with a small first letter
 * @param inside forms that the text has with a capital letter inside a sentence
 */
record EnglishText(List<Sentence> sentences, Set<String> inSmall, Set<String> inside) {

    private static final int SHORT = 4;
    private static final double SELDOM = 3.8;

    static EnglishText of(Lexicon lexicon, Passage passage) {
        return of(lexicon, passage.measured());
    }

    static EnglishText of(Lexicon lexicon, List<Prose> texts) {
        var sentences = List.copyOf(SentenceReader.read(lexicon, texts));
        var inSmall = new HashSet<String>();
        var inside = new HashSet<String>();
        for (var sentence : sentences) {
            for (var word : sentence.words()) {
                if (!word.capital()) {
                    inSmall.add(word.form());
                } else if (!word.first()) {
                    inside.add(word.form());
                }
            }
        }
        return new EnglishText(sentences, inSmall, inside);
    }

    Stream<Word> words() {
        return sentences.stream().flatMap(sentence -> sentence.words().stream());
    }

    int length() {
        return sentences.stream().mapToInt(Sentence::length).sum();
    }

    /**
     * The words whose difficulty counts: no grammar, numbers or names, and none that neither the films nor the dictionary
     * know, for those are mostly names too, or words of another language that the text explains.
     */
    Stream<Word> content() {
        return words().filter(this::isContent);
    }

    boolean isContent(Word word) {
        return word.entry().known() && !word.entry().function() && !isName(word);
    }

    /** Dictionaries have strange short nouns that nobody says, such as pia and ana, but many are called so. */
    private static boolean isNamelike(Word word) {
        var entry = word.entry();
        return word.form().length() <= SHORT
                && entry.zipf() < SELDOM
                && entry.list() == Entry.UNLISTED
                && entry.kinds().chars().noneMatch(kind -> "var".indexOf(kind) >= 0);
    }

    /**
     * Whether a word is a name: capitalised, in no list of easy words, and nowhere in the text in small letters. At the
     * beginning of a sentence any word has a capital letter, so there a dictionary word is none.
     */
    boolean isName(Word word) {
        if (!word.capital() || inSmall.contains(word.form())) {
            return false;
        }
        if (!inside.contains(word.form())) {
            return word.entry().kinds().isEmpty() || isNamelike(word);
        }
        return word.entry().list() == Entry.UNLISTED || word.entry().kinds().isEmpty();
    }
}
