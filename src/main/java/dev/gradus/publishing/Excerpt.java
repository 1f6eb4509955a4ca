package dev.gradus.publishing;

import dev.gradus.publishing.PublishedSearch.Piece;
import java.util.ArrayList;
import java.util.List;

/** Marks what was looked for in a text, and cuts out the part where most of it stands. */
final class Excerpt {

    private static final int LENGTH = 160;
    private static final int BEFORE = 40;
    private static final int MOST_MARKS = 200;

    private static final int LONGEST_ENDING = 13;

    private final List<Term> terms;

    private record Mark(int from, int to) {}

    /** @param terms stems, of which words of the text are the beginning or which they begin with, and Chinese pairs */
    Excerpt(List<String> terms) {
        this.terms = terms.stream().map(Term::of).toList();
    }

    /**
     * What is looked for.
     *
     * @param changing the stem of “happy” is “happi”, so an i or y follows the text of such a one
     */
    private record Term(String text, boolean chinese, boolean changing) {

        static Term of(String term) {
            boolean chinese = Character.isIdeographic(term.codePointAt(0));
            boolean changing = !chinese && term.length() > 3 && term.endsWith("i");
            return new Term(changing ? term.substring(0, term.length() - 1) : term, chinese, changing);
        }

        boolean beginsWord(String in, int from, int to) {
            int end = from + text.length();
            return !chinese
                    && end <= to
                    && to - end <= LONGEST_ENDING
                    && in.regionMatches(true, from, text, 0, text.length())
                    && (!changing || (end < to && "iyIY".indexOf(in.charAt(end)) >= 0));
        }

        boolean standsAt(String in, int from) {
            return chinese && in.startsWith(text, from);
        }
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

    /** Once through the text, word by word, and character by character where it is Chinese. */
    private List<Mark> marks(String text) {
        var marks = new ArrayList<Mark>();
        int at = 0;
        while (at < text.length() && marks.size() < MOST_MARKS) {
            int character = text.codePointAt(at);
            if (Character.isIdeographic(character)) {
                for (var term : terms) {
                    if (term.standsAt(text, at)) {
                        mark(marks, at, at + term.text().length());
                    }
                }
                at += Character.charCount(character);
            } else if (Character.isLetterOrDigit(character)) {
                int end = wordEnd(text, at);
                for (var term : terms) {
                    if (term.beginsWord(text, at, end)) {
                        mark(marks, at, end);
                        break;
                    }
                }
                at = end;
            } else {
                at += Character.charCount(character);
            }
        }
        return marks;
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length()) {
            int character = text.codePointAt(end);
            if (!Character.isLetterOrDigit(character) || Character.isIdeographic(character)) {
                return end;
            }
            end += Character.charCount(character);
        }
        return end;
    }

    /** Chinese pairs overlap: 水循环 is 水循 and 循环. */
    private static void mark(List<Mark> marks, int from, int to) {
        var last = marks.isEmpty() ? null : marks.getLast();
        if (last != null && last.to() >= from) {
            marks.set(marks.size() - 1, new Mark(last.from(), Math.max(last.to(), to)));
        } else {
            marks.add(new Mark(from, to));
        }
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
