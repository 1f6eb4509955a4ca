package dev.gradus.grading;

import dev.gradus.grading.Segment.Prose;
import java.util.List;
import java.util.stream.Stream;

/** A text in one language, cut into what pupils read, see and do. */
public record Passage(TextLanguage language, List<Segment> segments) {

    public Passage {
        segments = List.copyOf(segments);
    }

    /** A text without markup, in the language it seems to be written in. */
    public static Passage ofPlainText(String text) {
        return ofPlainText(TextLanguage.of(text), text);
    }

    /** A text without markup; places are places in it. */
    public static Passage ofPlainText(TextLanguage language, String text) {
        return new Passage(language, PlainParagraphs.of(text));
    }

    /** Every segment at any depth, in reading order. */
    public Stream<Segment> all() {
        return segments.stream().flatMap(Segment::all);
    }

    /** All texts, headings and captions too. */
    public List<Prose> prose() {
        return all().filter(Prose.class::isInstance).map(Prose.class::cast).toList();
    }

    /** The texts that count for the level. */
    public List<Prose> measured() {
        return prose().stream().filter(prose -> prose.kind().isMeasured()).toList();
    }
}
