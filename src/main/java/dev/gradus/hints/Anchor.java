package dev.gradus.hints;

import dev.gradus.fit.LessonPassage;
import dev.gradus.grading.Hint;
import dev.gradus.grading.Place;
import dev.gradus.grading.Segment.Prose;
import java.util.Optional;

/**
 * The words by which a place is known again after the text around it has moved.
 *
 * @param quote what stands there, or how it begins
 * @param before the letters in front of it in its paragraph
 * @param after the letters behind it
 */
public record Anchor(String quote, String before, String after) {

    static final Anchor NONE = new Anchor("", "", "");

    private static final int BESIDE = 24;

    /** A longer quote is hardly there twice, so that it alone names its place. */
    private static final int DISTINCT = 30;

    static Anchor of(LessonPassage text, Hint hint) {
        var place = hint.place();
        return place == null
                ? NONE
                : prose(text, place)
                        .map(prose -> of(prose, place, hint.quote()))
                        .orElse(new Anchor(hint.quote(), "", ""));
    }

    private static Anchor of(Prose prose, Place place, String quote) {
        int start = place.offset() - prose.offset();
        int end = Math.min(prose.text().length(), start + quote.length());
        return new Anchor(
                quote,
                prose.text().substring(Math.max(0, start - BESIDE), start),
                prose.text().substring(end, Math.min(prose.text().length(), end + BESIDE)));
    }

    private static Optional<Prose> prose(LessonPassage text, Place place) {
        return text.passage().prose().stream()
                .filter(prose -> prose.offset() <= place.offset()
                        && place.offset() <= prose.offset() + prose.text().length())
                .findFirst();
    }

    public boolean isPlace() {
        return !quote.isEmpty();
    }

    /** Whether this is the same place, though one side of it may have been rewritten. */
    boolean isSame(Anchor other) {
        return quote.equals(other.quote)
                && (quote.length() >= DISTINCT || before.equals(other.before) || after.equals(other.after));
    }
}
