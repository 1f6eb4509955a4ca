package dev.gradus.publishing;

import dev.gradus.publishing.PublishedSearch.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Marks what was looked for in a text, and cuts out the part where most of it stands. */
final class Excerpt {

    private static final int LENGTH = 160;
    private static final int BEFORE = 40;
    private static final int MOST_MARKS = 200;

    private final Pattern pattern;

    private record Mark(int from, int to) {}

    /** @param terms stems, of which words of the text are the beginning or which they begin with, and Chinese pairs */
    Excerpt(List<String> terms) {
        pattern = Pattern.compile(
                terms.stream()
                        .sorted((one, other) -> other.length() - one.length())
                        .map(Excerpt::pattern)
                        .collect(Collectors.joining("|")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The stem of “happy” is “happi”, so the last letter of a longer stem may differ. */
    private static String pattern(String term) {
        if (Character.isIdeographic(term.codePointAt(0))) {
            return Pattern.quote(term);
        }
        boolean changing = term.length() > 3 && term.endsWith("i");
        var stem = changing ? term.substring(0, term.length() - 1) : term;
        return "(?<![\\p{L}\\p{N}])" + Pattern.quote(stem) + (changing ? "(?:i|y)" : "") + "[\\p{L}\\p{N}]{0,12}";
    }

    List<Piece> whole(String text) {
        return pieces(text, marks(text), 0, text.length());
    }

    List<Piece> best(String text) {
        var marks = marks(text);
        int from = start(text, marks);
        int to = Math.min(text.length(), from + LENGTH);
        while (to < text.length() && isInsideWord(text, to)) {
            to++;
        }
        var pieces = new ArrayList<Piece>();
        if (from > 0) {
            pieces.add(new Piece("… ", false));
        }
        pieces.addAll(pieces(text, marks, from, to));
        if (to < text.length()) {
            pieces.add(new Piece(" …", false));
        }
        return pieces;
    }

    private List<Mark> marks(String text) {
        var marks = new ArrayList<Mark>();
        var found = pattern.matcher(text);
        while (marks.size() < MOST_MARKS && found.find()) {
            var last = marks.isEmpty() ? null : marks.getLast();
            if (last != null && last.to() == found.start()) {
                marks.set(marks.size() - 1, new Mark(last.from(), found.end()));
            } else {
                marks.add(new Mark(found.start(), found.end()));
            }
            // Chinese pairs overlap: 水循环 is 水循 and 循环.
            if (Character.isIdeographic(text.codePointBefore(found.end())) && found.end() - found.start() > 1) {
                extend(text, marks);
            }
        }
        return marks;
    }

    private void extend(String text, List<Mark> marks) {
        var last = marks.getLast();
        var next = pattern.matcher(text);
        int end = last.to();
        while (end < text.length() && next.region(end - 1, text.length()).lookingAt() && next.end() > end) {
            end = next.end();
        }
        marks.set(marks.size() - 1, new Mark(last.from(), end));
    }

    /** Where a window of the length holds most marks, at the beginning of a word; marks come in order. */
    private static int start(String text, List<Mark> marks) {
        int best = 0;
        int most = 0;
        int end = 0;
        for (int i = 0; i < marks.size(); i++) {
            int from = marks.get(i).from();
            while (end < marks.size() && marks.get(end).to() <= from + LENGTH - BEFORE) {
                end++;
            }
            if (end - i > most) {
                most = end - i;
                best = Math.max(0, from - BEFORE);
            }
        }
        int start = Math.min(best, Math.max(0, text.length() - LENGTH));
        while (start > 0 && start < text.length() && isInsideWord(text, start)) {
            start--;
        }
        return start;
    }

    private static boolean isInsideWord(String text, int at) {
        char before = text.charAt(at - 1);
        char here = text.charAt(at);
        return Character.isLowSurrogate(here)
                || (Character.isLetterOrDigit(before) && Character.isLetterOrDigit(here) && before < '\u2e80');
    }

    private static List<Piece> pieces(String text, List<Mark> marks, int from, int to) {
        var pieces = new ArrayList<Piece>();
        int done = from;
        for (var mark : marks) {
            if (mark.from() >= done && mark.to() <= to) {
                add(pieces, text.substring(done, mark.from()), false);
                add(pieces, text.substring(mark.from(), mark.to()), true);
                done = mark.to();
            }
        }
        add(pieces, text.substring(done, to), false);
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, boolean marked) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text.replace('\n', ' '), marked));
        }
    }
}
