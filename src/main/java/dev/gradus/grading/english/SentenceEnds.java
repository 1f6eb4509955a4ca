package dev.gradus.grading.english;

import java.util.Locale;
import java.util.Set;

/**
 * Where an English sentence ends. A full stop ends none after an abbreviation or initial, within a word, or before a small
 * letter; but what looks like an initial may be a unit or a letter by name, as in “10 °C. The” and “rule C. Check”.
 */
final class SentenceEnds {

    /** Stand before a name. */
    private static final Set<String> TITLES =
            FunctionWords.words("mr mrs ms dr st prof rev gen col capt sgt lt hon mt messrs mme mlle");

    /** Stand before a number, or else are words. */
    private static final Set<String> BEFORE_NUMBERS = FunctionWords.words(
            "no nos vol fig figs p pp c ca ch sec art approx jan feb mar apr jun jul aug sept sep oct nov dec");

    /** May close a sentence. */
    private static final Set<String> OTHERS =
            FunctionWords.words("jr sr vs etc eg ie cf al ed eds inc ltd co corp dept ave viz");

    private static final Set<String> DAYS =
            FunctionWords.words("monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun");

    private static final int LONGEST_ABBREVIATION = 7;
    private static final int LONGEST_NOTE = 5;
    private static final String CLOSERS = "\"'”’»)]*_";
    private static final String OPENERS = "“‘«([—–-";

    private final String text;

    /** All letters are small, so that they tell nothing. */
    private final boolean small;

    SentenceEnds(String text) {
        this.text = text;
        this.small = text.chars().noneMatch(Character::isUpperCase);
    }

    static boolean isMark(char letter) {
        return ".!?…。！？".indexOf(letter) >= 0;
    }

    /** Behind the mark and whatever closes with it: more marks, quotation marks, brackets, the number of a note. */
    int behind(int mark) {
        int end = mark;
        while (end < text.length()) {
            char letter = text.charAt(end);
            int note = letter == '[' ? behindNote(end) : -1;
            if (note > 0) {
                end = note;
            } else if (isMark(letter) || CLOSERS.indexOf(letter) >= 0) {
                end++;
            } else {
                break;
            }
        }
        return end;
    }

    /** Behind a number in brackets, as encyclopedias have them; -1 where there is none. */
    private int behindNote(int open) {
        int at = open + 1;
        while (at < text.length() && at - open < LONGEST_NOTE && Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at > open + 1 && at < text.length() && text.charAt(at) == ']' ? at + 1 : -1;
    }

    /**
     * @param behind as {@link #behind} says
     * @param alone whether only one word stands in front of the mark, as in “1. Pour the water”
     */
    boolean isEnd(int mark, int behind, boolean alone) {
        if (behind >= text.length() || text.charAt(mark) > '\u3000') {
            return true;
        }
        if (!Character.isWhitespace(text.charAt(behind))) {
            return isSpaceLost(mark, behind);
        }
        if (text.charAt(mark) == '.' && behind == mark + 1 && isInside(mark, alone)) {
            return false;
        }
        int next = next(behind);
        return small || next >= text.length() || !Character.isLowerCase(text.charAt(next));
    }

    private int next(int from) {
        int next = from;
        while (next < text.length() && !Character.isLetterOrDigit(text.charAt(next))) {
            next++;
        }
        return next;
    }

    /** As in “It rained.The river rose.” and “It rained.—The river rose.” */
    private boolean isSpaceLost(int mark, int behind) {
        int next = behind;
        while (next < text.length() && OPENERS.indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        return mark > 1
                && Character.isLowerCase(text.charAt(mark - 1))
                && Character.isLowerCase(text.charAt(mark - 2))
                && next + 1 < text.length()
                && Character.isUpperCase(text.charAt(next))
                && (next > behind || Character.isLowerCase(text.charAt(next + 1)));
    }

    /** Whether a full stop with a space behind it belongs to what is in front of it. */
    private boolean isInside(int stop, boolean alone) {
        int from = wordStart(stop);
        if (from == stop) {
            return alone && stop > 0 && Character.isDigit(text.charAt(stop - 1));
        }
        int next = next(stop);
        if (from > 0 && text.charAt(from - 1) == '.') {
            return isInsideOfLetters(from, stop, next);
        }
        if (stop - from == 1 && Character.isUpperCase(text.charAt(from))) {
            return alone || isInitial(from, next);
        }
        var word = text.substring(from, stop).toLowerCase(Locale.ROOT);
        return TITLES.contains(word)
                || (BEFORE_NUMBERS.contains(word) && next < text.length() && Character.isDigit(text.charAt(next)))
                || (OTHERS.contains(word) && !isGrammar(next));
    }

    private int wordStart(int stop) {
        int from = stop;
        while (from > 0 && Character.isLetter(text.charAt(from - 1)) && stop - from < LONGEST_ABBREVIATION) {
            from--;
        }
        return from;
    }

    /** As in U.S., e.g., a.m. */
    private boolean isInsideOfLetters(int from, int stop, int next) {
        var last = text.substring(from, stop);
        boolean ofTheDay = last.equals("m") && from > 1 && "ap".indexOf(text.charAt(from - 2)) >= 0;
        if (ofTheDay) {
            var word = word(next);
            return DAYS.contains(word.toLowerCase(Locale.ROOT)) || word.equals(word.toUpperCase(Locale.ROOT));
        }
        boolean example =
                (last.equals("g") || last.equals("e")) && from > 1 && "ei".indexOf(text.charAt(from - 2)) >= 0;
        return example || !isGrammar(next);
    }

    /** As in J. Smith, George W. Bush. */
    private boolean isInitial(int letter, int next) {
        if (text.charAt(letter) == 'I' || isGrammar(next)) {
            return false;
        }
        int before = letter - 1;
        while (before >= 0
                && (Character.isWhitespace(text.charAt(before)) || OPENERS.indexOf(text.charAt(before)) >= 0)) {
            before--;
        }
        if (before < 0 || text.charAt(before) == '.' || text.charAt(before) == ',') {
            return true;
        }
        int start = before + 1;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        var word = text.substring(start, before + 1);
        return !word.isEmpty() && (Character.isUpperCase(word.charAt(0)) || FunctionWords.has(word));
    }

    /** Whether a word of grammar begins there with a capital, as the first of a sentence would; another initial is none. */
    private boolean isGrammar(int from) {
        var word = word(from);
        int behind = from + word.length();
        boolean initial = word.length() == 1 && behind < text.length() && text.charAt(behind) == '.';
        return !word.isEmpty()
                && !initial
                && Character.isUpperCase(word.charAt(0))
                && FunctionWords.has(word.toLowerCase(Locale.ROOT));
    }

    private String word(int from) {
        int end = from;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(from, end);
    }
}
