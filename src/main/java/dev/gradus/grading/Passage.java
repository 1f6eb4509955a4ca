package dev.gradus.grading;

import dev.gradus.grading.Segment.Prose;
import java.util.List;

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

    /** All texts, headings and captions too. */
    public List<Prose> prose() {
        return Segments.prose(segments);
    }

    /** The texts that count for the level. */
    public List<Prose> measured() {
        return prose().stream().filter(prose -> prose.kind().isMeasured()).toList();
    }
}
