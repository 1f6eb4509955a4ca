package dev.gradus.grading;

import java.util.List;

/**
 * Where in the text a level comes from. In English the shares of all words add up to those of the features of vocabulary,
 * the shares of all sentences to those of vocabulary and length together; in Chinese a share is the slope of the level where
 * it stands.
 */
public record Explanation(List<SentenceShare> sentences, List<WordShare> words) {

    public Explanation {
        sentences = List.copyOf(sentences);
        words = List.copyOf(words);
    }

    /**
     * A sentence.
     *
     * @param words its length, in words or Chinese characters
     * @param difficulty mean difficulty of its words, 0 for the easiest to 1 for the rarest
     * @param share how much higher the text's level is than it would be with an average sentence in its place
     */
    public record SentenceShare(Place place, int words, double difficulty, double share) {}

    /**
     * A word, named once for all its places.
     *
     * @param word as it stands in the text at its first place
     * @param difficulty 0 for the easiest to 1 for the rarest
     * @param share how much higher the text's level is than it would be with a word of average difficulty in its place
     */
    public record WordShare(String word, Place first, int times, double difficulty, double share) {}
}
