package dev.gradus.grading;

import dev.gradus.grading.Segment.Kind;
import dev.gradus.grading.Segment.Prose;
import java.util.ArrayList;
import java.util.List;

/** Cuts a plain text at its lines. A line that was only broken to fit a page goes on in the next one. */
final class PlainParagraphs {

    /** A shorter line without a full stop is a heading or a verse rather than a broken line. */
    private static final int LETTERS_OF_A_BROKEN_LINE = 45;

    private static final int HAN_OF_A_BROKEN_LINE = 20;
    private static final String ENDS = ".!?…:;。！？：；";
    private static final String CLOSERS = "\"'”’»)]）】」』*_";

    private PlainParagraphs() {}

    static List<Segment> of(String text) {
        var paragraphs = new ArrayList<Segment>();
        int from = 0;
        int line = 0;
        while (line < text.length()) {
            int end = lineEnd(text, line);
            int next = end;
            while (next < text.length() && (text.charAt(next) == '\r' || text.charAt(next) == '\n')) {
                next++;
            }
            if (next >= text.length() || !goesOn(text, line, end, next)) {
                add(text, from, end, paragraphs);
                from = next;
            }
            line = next;
        }
        return paragraphs;
    }

    private static int lineEnd(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    /** Whether the line is followed directly by another and does not end like a sentence. */
    private static boolean goesOn(String text, int from, int end, int next) {
        long breaks = text.substring(end, next)
                .chars()
                .filter(letter -> letter == '\n')
                .count();
        if (breaks > 1) {
            return false;
        }
        int last = end - 1;
        while (last >= from && (Character.isWhitespace(text.charAt(last)) || CLOSERS.indexOf(text.charAt(last)) >= 0)) {
            last--;
        }
        if (last < from || ENDS.indexOf(text.charAt(last)) >= 0) {
            return false;
        }
        boolean han = TextLanguage.isHan(text.charAt(last));
        return Character.isLowerCase(text.charAt(next))
                || end - from >= (han ? HAN_OF_A_BROKEN_LINE : LETTERS_OF_A_BROKEN_LINE);
    }

    private static void add(String text, int from, int end, List<Segment> paragraphs) {
        var paragraph = text.substring(from, end);
        if (!paragraph.isBlank()) {
            paragraphs.add(new Prose(Kind.PARAGRAPH, paragraph, from));
        }
    }
}
