package dev.gradus.dialect.parse;

import dev.gradus.dialect.Letters;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.text.Characters;

/**
 * A source in which emphasis works beside Chinese, Japanese and Korean.
 *
 * <p>CommonMark lets {@code **} end strong text only where a space or punctuation follows when punctuation precedes it,
 * so that {@code **水。**水} stays as it is: scripts without spaces cannot meet the rule. Our dialect asks for neither
 * where either neighbour is CJK. The library cannot be told so; but it can be shown a rare punctuation mark between the
 * asterisks and the letter, which {@link #clean} takes out again of everything that was read.
 */
final class MarkedSource {

    /** Punctuation nobody uses in a lesson; the first that the text does not hold serves. */
    private static final int[] CANDIDATES = {0xA95F, 0xAADE, 0xA8FC, 0x1C7E, 0x1B5C};

    private static final Pattern REFERENCE = Pattern.compile("&#(?:[xX]([0-9a-fA-F]{1,6})|([0-9]{1,7}));");

    private final String text;
    private final String mark;

    private MarkedSource(String text, String mark) {
        this.text = text;
        this.mark = mark;
    }

    static MarkedSource of(String markdown) {
        if (markdown.indexOf('*') < 0) {
            return new MarkedSource(markdown, "");
        }
        int mark = unusedIn(markdown);
        if (mark < 0) {
            return new MarkedSource(markdown, "");
        }
        return new MarkedSource(marked(markdown, (char) mark), Character.toString(mark));
    }

    String text() {
        return text;
    }

    /** A string read from the text, as the author wrote it, on one line. */
    String clean(String read) {
        return Letters.oneLine(unmarked(read));
    }

    String unmarked(String read) {
        return mark.isEmpty() ? read : read.replace(mark, "");
    }

    private static int unusedIn(String markdown) {
        var referred = referredIn(markdown);
        for (int candidate : CANDIDATES) {
            if (markdown.indexOf(candidate) < 0 && !referred.contains(candidate)) {
                return candidate;
            }
        }
        return -1;
    }

    private static Set<Integer> referredIn(String markdown) {
        var codePoints = new HashSet<Integer>();
        var matcher = REFERENCE.matcher(markdown);
        while (matcher.find()) {
            codePoints.add(
                    matcher.group(1) == null
                            ? Integer.parseInt(matcher.group(2))
                            : Integer.parseInt(matcher.group(1), 16));
        }
        return codePoints;
    }

    private static String marked(String markdown, char mark) {
        var marked = new StringBuilder(markdown.length() + 64);
        int i = 0;
        while (i < markdown.length()) {
            int end = i;
            while (end < markdown.length() && markdown.charAt(end) == '*') {
                end++;
            }
            if (end == i) {
                marked.append(markdown.charAt(i));
                i++;
                continue;
            }
            int before = i == 0 ? '\n' : markdown.codePointBefore(i);
            int after = end == markdown.length() ? '\n' : markdown.codePointAt(end);
            boolean cjk = isCjk(before) || isCjk(after);
            if (cjk && isWord(before) && Characters.isPunctuationCodePoint(after)) {
                marked.append(mark);
            }
            marked.append(markdown, i, end);
            if (cjk && isWord(after) && Characters.isPunctuationCodePoint(before)) {
                marked.append(mark);
            }
            i = end;
        }
        return marked.toString();
    }

    private static boolean isWord(int c) {
        return !Characters.isWhitespaceCodePoint(c) && !Characters.isPunctuationCodePoint(c);
    }

    /** Letters and punctuation of the scripts that set no spaces, Hangul with them. */
    static boolean isCjk(int c) {
        if (c < 0x1100) {
            return false;
        }
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
            default -> isCjkPunctuation(c);
        };
    }

    private static boolean isCjkPunctuation(int c) {
        return (c >= 0x3000 && c <= 0x303F) || (c >= 0xFE30 && c <= 0xFE4F) || (c >= 0xFF00 && c <= 0xFFEF);
    }
}
