package dev.gradus.grading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One explained observation. The sentences (what, why, how to mend) are messages; see {@link HintCode#messageKey()}.
 *
 * @param weight how much mending it helps; the higher, the earlier it is shown
 * @param place null where the whole lesson is meant
 * @param quote the letters at the place, at most {@value #LONGEST_QUOTE}, by which a dismissed hint is known again after
 *     the text around it has moved; empty where the whole lesson is meant
 * @param arguments of the messages in their order: strings and numbers
 * @param suggestions words that could stand at the place instead, best first
 */
public record Hint(
        HintCode code,
        double weight,
        @Nullable Place place,
        String quote,
        List<Object> arguments,
        List<String> suggestions) {

    public static final int LONGEST_QUOTE = 120;

    /** No more at a time: a longer list is a scolding. */
    public static final int SHOWN = 5;

    /** No excess counts for more, so that one absurd sentence does not hide everything else. */
    private static final double MOST_FACTOR = 2;

    public Hint {
        quote = shortened(quote);
        arguments = List.copyOf(arguments);
        suggestions = List.copyOf(suggestions);
    }

    /** Never half a letter of two units. */
    private static String shortened(String quote) {
        if (quote.length() <= LONGEST_QUOTE) {
            return quote;
        }
        boolean halves = Character.isHighSurrogate(quote.charAt(LONGEST_QUOTE - 1));
        return quote.substring(0, halves ? LONGEST_QUOTE - 1 : LONGEST_QUOTE);
    }

    /** About the whole lesson. */
    public static Hint ofLesson(HintCode code, double factor, Object... arguments) {
        return new Hint(code, code.weight() * Math.min(MOST_FACTOR, factor), null, "", List.of(arguments), List.of());
    }

    /**
     * About a piece of text.
     *
     * @param factor how far the limit is exceeded, 1 for just so
     */
    public static Hint at(Segment.Prose prose, int start, int end, HintCode code, double factor, Object... arguments) {
        return new Hint(
                code,
                code.weight() * Math.min(MOST_FACTOR, factor),
                prose.place(start, end - start),
                prose.text().substring(start, end),
                List.of(arguments),
                List.of());
    }

    Hint withWeight(double other) {
        return new Hint(code, other, place, quote, arguments, suggestions);
    }

    public Hint withSuggestions(List<String> words) {
        return new Hint(code, weight, place, quote, arguments, words);
    }
}
