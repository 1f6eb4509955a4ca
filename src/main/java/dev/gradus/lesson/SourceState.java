package dev.gradus.lesson;

import dev.gradus.dialect.Block;
import dev.gradus.dialect.TranslationOf;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The text in the other language as it stands beside a translation: block by block, each with its partner and with what
 * has happened to it since the translation was made.
 *
 * @param head title, objectives and terms
 * @param now what the translation is a translation of once it is up to date
 * @param terms of the programme by word, with the word in the language of the translation
 */
public record SourceState(
        LessonText source,
        Basis basis,
        List<HeadPart> head,
        List<SourceBlock> blocks,
        TranslationOf now,
        Map<String, String> terms) {

    public SourceState {
        head = List.copyOf(head);
        blocks = List.copyOf(blocks);
        terms = Map.copyOf(terms);
    }

    /** What is known of the state that the translation was made from. */
    public enum Basis {
        /** The text does not say that it is a translation of this one. */
        NONE,
        KNOWN,
        /** It is not among the kept revisions any more, so that nobody can say what has changed. */
        LOST
    }

    /** What has happened to a block since. */
    public enum Change {
        SAME,
        CHANGED,
        ADDED,
        REMOVED
    }

    /**
     * A block of the source.
     *
     * @param partner the number of the block in the translation that says the same, from 0
     * @param before the Markdown it was made from; empty where it was added
     * @param now its Markdown; empty where it was removed
     * @param digest of what it says now, by which {@link Translations#settle} knows it
     */
    public record SourceBlock(
            Block block, Optional<Integer> partner, Change change, String before, String now, String digest) {}

    /**
     * Something that the source says in front of its text.
     *
     * @param digest by which {@link Translations#settle} knows it
     */
    public record HeadPart(Kind kind, Change change, String text, String digest) {

        /** What it is. */
        public enum Kind {
            TITLE,
            OBJECTIVE,
            /** A word that the lesson explains, with its definition. */
            TERM
        }
    }

    /** How much has changed and is not settled. */
    public long outdated() {
        return Stream.concat(
                        head.stream().map(HeadPart::change), blocks.stream().map(SourceBlock::change))
                .filter(change -> change != Change.SAME)
                .count();
    }
}
