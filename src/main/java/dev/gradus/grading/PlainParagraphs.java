package dev.gradus.grading;

import dev.gradus.grading.Segment.Kind;
import dev.gradus.grading.Segment.Prose;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a plain text at its lines. A line that was only broken to fit a page goes on in the next one, and a short line by
 * itself over a text is its heading.
 */
final class PlainParagraphs {

    /** A shorter line without a full stop is a heading or a verse rather than a broken line. */
    private static final int LETTERS_OF_A_BROKEN_LINE = 45;

    private static final int HAN_OF_A_BROKEN_LINE = 20;
    private static final int LETTERS_OF_A_HEADING = 60;
    private static final int HAN_OF_A_HEADING = 20;

    /** Where more of a text looks like headings, it is a list or a poem. */
    private static final double MOST_HEADINGS = .2;

    /** Narrower columns are verse. */
    private static final int NARROWEST_COLUMN = 28;

    private static final String ENDS = ".!?…:。！？：";
    private static final String GOES_ON = ",;，、；";
    private static final String CLOSERS = "\"'”’»)]）】」』*_";

    private final String text;
    private final List<Line> lines;

    /**
     * A line with letters.
     *
     * @param breaks before the next such line, 1 for directly below
     */
    private record Line(int from, int end, int breaks) {

        int length() {
            return end - from;
        }
    }

    /** Lines that belong together. */
    private record Paragraph(Line first, Line last, boolean standsApart) {}

    private PlainParagraphs(String text) {
        this.text = text;
        this.lines = lines(text);
    }

    static List<Segment> of(String text) {
        return new PlainParagraphs(text).segments();
    }

    private static List<Line> lines(String text) {
        var lines = new ArrayList<Line>();
        int line = 0;
        while (line < text.length()) {
            int end = line;
            while (end < text.length() && !isBreak(text.charAt(end))) {
                end++;
            }
            int next = end;
            int breaks = 0;
            while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
                breaks += text.charAt(next) == '\n' || isLoneReturn(text, next) ? 1 : 0;
                next++;
            }
            if (!text.substring(line, end).isBlank()) {
                lines.add(new Line(line, end, breaks));
            }
            line = Math.max(next, end + 1);
        }
        return lines;
    }

    private static boolean isBreak(char letter) {
        return letter == '\n' || letter == '\r';
    }

    private static boolean isLoneReturn(String text, int at) {
        return text.charAt(at) == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n');
    }

    private List<Segment> segments() {
        var paragraphs = new ArrayList<Paragraph>();
        int block = 0;
        while (block < lines.size()) {
            int end = block;
            while (end + 1 < lines.size() && lines.get(end).breaks() == 1) {
                end++;
            }
            addBlock(block, end + 1, paragraphs);
            block = end + 1;
        }
        return kinds(paragraphs);
    }

    /** Lines without a blank one between them. */
    private void addBlock(int from, int end, List<Paragraph> paragraphs) {
        boolean wrapped = isWrapped(from, end);
        int first = from;
        for (int i = from; i < end; i++) {
            if (i + 1 == end || !goesOn(lines.get(i), lines.get(i + 1), wrapped)) {
                boolean apart = first == i && (first == 0 || (first == from && i + 1 == end));
                paragraphs.add(new Paragraph(lines.get(first), lines.get(i), apart));
                first = i + 1;
            }
        }
    }

    /** Whether most lines are so long that the next line’s first word had no room in the column. */
    private boolean isWrapped(int from, int end) {
        int column =
                lines.subList(from, end).stream().mapToInt(Line::length).max().orElse(0);
        int full = 0;
        for (int i = from; i + 1 < end; i++) {
            full += lines.get(i).length() + 1 + firstWord(lines.get(i + 1)) > column ? 1 : 0;
        }
        return column >= NARROWEST_COLUMN && full > 1 && full * 3 >= (end - from - 1) * 2;
    }

    private int firstWord(Line line) {
        int at = line.from();
        while (at < line.end() && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at - line.from();
    }

    /** Whether a line does not end like a sentence, and looks broken. */
    private boolean goesOn(Line line, Line next, boolean wrapped) {
        int last = last(line);
        if (last < line.from() || ENDS.indexOf(text.charAt(last)) >= 0) {
            return false;
        }
        char letter = text.charAt(last);
        boolean han = TextLanguage.isHan(letter);
        return wrapped
                || GOES_ON.indexOf(letter) >= 0
                || Character.isLowerCase(text.charAt(next.from()))
                || line.length() >= (han ? HAN_OF_A_BROKEN_LINE : LETTERS_OF_A_BROKEN_LINE);
    }

    /** The last letter of a line but for brackets and quotation marks. */
    private int last(Line line) {
        int last = line.end() - 1;
        while (last >= line.from()
                && (Character.isWhitespace(text.charAt(last)) || CLOSERS.indexOf(text.charAt(last)) >= 0)) {
            last--;
        }
        return last;
    }

    private List<Segment> kinds(List<Paragraph> paragraphs) {
        var headings = new boolean[paragraphs.size()];
        int letters = 0;
        for (int i = 0; i + 1 < paragraphs.size(); i++) {
            headings[i] = isHeading(paragraphs.get(i));
            letters += headings[i] ? paragraphs.get(i).first().length() : 0;
        }
        boolean believed = letters <= text.length() * MOST_HEADINGS;
        var segments = new ArrayList<Segment>();
        for (int i = 0; i < paragraphs.size(); i++) {
            int from = paragraphs.get(i).first().from();
            var kind = believed && headings[i] ? Kind.HEADING : Kind.PARAGRAPH;
            segments.add(new Prose(
                    kind, text.substring(from, paragraphs.get(i).last().end()), from));
        }
        return segments;
    }

    private boolean isHeading(Paragraph paragraph) {
        var line = paragraph.first();
        int last = last(line);
        if (!paragraph.standsApart() || last < line.from() || last < line.end() - 1) {
            return false;
        }
        char letter = text.charAt(last);
        boolean ended = ENDS.indexOf(letter) >= 0 || GOES_ON.indexOf(letter) >= 0;
        return !ended && line.length() <= (TextLanguage.isHan(letter) ? HAN_OF_A_HEADING : LETTERS_OF_A_HEADING);
    }
}
