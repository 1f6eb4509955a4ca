package dev.gradus.reading.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The words that a lesson explains, found where they stand in its text. */
public final class Terms {

    static final Terms NONE = new Terms(List.of());
    private static final int MOST = 200;

    private final List<Integer> numbers;
    private final @Nullable Pattern pattern;

    /** @param words in the order of the lesson's list of words, where each has its number from 1 */
    private Terms(List<String> words) {
        numbers = IntStream.range(0, Math.min(words.size(), MOST))
                .boxed()
                .sorted(Comparator.comparingInt(
                                (Integer each) -> words.get(each).length())
                        .reversed())
                .toList();
        pattern = numbers.isEmpty()
                ? null
                : Pattern.compile(
                        numbers.stream()
                                .map(each -> "(" + form(words.get(each)) + ")")
                                .collect(Collectors.joining("|")),
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    public static Terms of(List<String> words) {
        return new Terms(words);
    }

    static String anchor(int number) {
        return "word-" + number;
    }

    /**
     * A piece of a text.
     *
     * @param number of the word it is, 0 for what stands between
     */
    record Piece(int from, int to, int number) {}

    /**
     * The text in pieces, in order.
     *
     * @param met words that need not be marked again; those that are found join them
     */
    List<Piece> in(String text, Set<Integer> met) {
        var pieces = new ArrayList<Piece>();
        int from = 0;
        if (pattern != null) {
            var found = pattern.matcher(text);
            while (found.find()) {
                int number = number(found);
                if (met.add(number)) {
                    if (found.start() > from) {
                        pieces.add(new Piece(from, found.start(), 0));
                    }
                    pieces.add(new Piece(found.start(), found.end(), number));
                    from = found.end();
                }
            }
        }
        if (from < text.length()) {
            pieces.add(new Piece(from, text.length(), 0));
        }
        return pieces;
    }

    private int number(Matcher found) {
        for (int group = 1; group <= numbers.size(); group++) {
            if (found.start(group) >= 0) {
                return numbers.get(group - 1) + 1;
            }
        }
        throw new IllegalStateException("one of the words was found");
    }

    /** A word as it may stand in a sentence: with an ending in English, as it is in Chinese. */
    private static String form(String word) {
        var parts = word.strip().split("\\s+");
        var spelled = new StringBuilder();
        for (int i = 0; i < parts.length - 1; i++) {
            spelled.append(Pattern.quote(parts[i])).append("\\s+");
        }
        var last = parts[parts.length - 1];
        if (!last.matches(".*[A-Za-z]")) {
            return spelled.append(Pattern.quote(last)).toString();
        }
        var stem = last.substring(0, last.length() - 1);
        if (last.matches("(?i).*[^aeiou]y")) {
            spelled.append(Pattern.quote(stem)).append("(?:y|ies|ied|ying)");
        } else if (last.matches("(?i).*e")) {
            spelled.append(Pattern.quote(stem)).append("(?:e|es|ed|ing)");
        } else {
            spelled.append(Pattern.quote(last)).append("(?:s|es|ed|ing)?");
        }
        return "(?<![\\p{L}\\p{N}])" + spelled + "(?![\\p{L}\\p{N}])";
    }
}
