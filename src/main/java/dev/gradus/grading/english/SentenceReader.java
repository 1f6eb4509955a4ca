package dev.gradus.grading.english;

import dev.gradus.grading.Segment.Prose;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Cuts prose into sentences and words, in one pass. */
final class SentenceReader {

    private static final Set<String> ABBREVIATIONS = FunctionWords.words("""
            mr mrs ms dr st prof rev gen col capt sgt lt hon jr sr vs etc eg ie cf al no vol fig figs ed eds pp ca approx
            inc ltd co corp dept mt ave jan feb mar apr jun jul aug sept sep oct nov dec
            """);

    private static final Entry NUMBER = new Entry("", true, 0, Entry.SPACHE, 0, "", true);

    /** What is longer is no word, and looking into it would take time with its square. */
    private static final int LONGEST_WORD = 40;

    private final Lexicon lexicon;
    private final Map<String, Entry> entries = new HashMap<>();
    private final List<Sentence> sentences = new ArrayList<>();

    SentenceReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    static List<Sentence> read(Lexicon lexicon, List<Prose> texts) {
        var reader = new SentenceReader(lexicon);
        texts.forEach(reader::read);
        return reader.sentences;
    }

    private void read(Prose prose) {
        var text = prose.text();
        boolean small = text.chars().noneMatch(Character::isUpperCase);
        var words = new ArrayList<Word>();
        int from = 0;
        int at = 0;
        while (at < text.length()) {
            char letter = text.charAt(at);
            if (Character.isLetterOrDigit(letter)) {
                int end = wordEnd(text, at);
                words.add(word(prose, at, end, words.isEmpty()));
                at = end;
            } else if (isTerminator(letter)) {
                int end = afterTerminators(text, at);
                if (endsSentence(text, at, end, small)) {
                    add(prose, from, end, words);
                    words = new ArrayList<>();
                    from = end;
                }
                at = end;
            } else {
                at++;
            }
        }
        add(prose, from, text.length(), words);
    }

    private void add(Prose prose, int from, int end, List<Word> words) {
        if (!words.isEmpty()) {
            int start = from;
            while (Character.isWhitespace(prose.text().charAt(start))) {
                start++;
            }
            sentences.add(new Sentence(
                    prose,
                    start,
                    end,
                    isShouted(words) ? words.stream().map(Word::inSmall).toList() : words));
        }
    }

    /** IN A SENTENCE LIKE THIS no capital shows a name. */
    private static boolean isShouted(List<Word> words) {
        long shouted = words.stream().filter(Word::isShouted).count();
        return shouted > 2 && shouted * 2 > words.size();
    }

    /** Letters and digits, an apostrophe between letters, a point or comma between digits. */
    private static int wordEnd(String text, int start) {
        int at = start + 1;
        while (at < text.length()) {
            char letter = text.charAt(at);
            boolean inside = Character.isLetterOrDigit(letter)
                    || (isApostrophe(letter) && isLetter(text, at + 1))
                    || ((letter == '.' || letter == ',') && isDigit(text, at - 1) && isDigit(text, at + 1))
                    || Character.getType(letter) == Character.NON_SPACING_MARK;
            if (!inside) {
                break;
            }
            at++;
        }
        return at;
    }

    private Word word(Prose prose, int start, int end, boolean first) {
        var text = prose.text();
        char letter = text.charAt(start);
        if (!Character.isLetter(letter) || end - start > LONGEST_WORD) {
            return new Word(prose, start, end, "", false, first, NUMBER);
        }
        var form = text.substring(start, end).toLowerCase(Locale.ROOT).replace('’', '\'');
        int apostrophe = form.indexOf('\'');
        if (apostrophe > 0) {
            form = withoutEnding(form, apostrophe);
        }
        var entry = entries.computeIfAbsent(form, lexicon::find);
        return new Word(prose, start, end, form, Character.isUpperCase(letter), first, entry);
    }

    /** The word before {@code 's}, {@code n't} and the like. */
    private static String withoutEnding(String form, int apostrophe) {
        var ending = form.substring(apostrophe + 1);
        if (ending.equals("t") && form.charAt(apostrophe - 1) == 'n' && apostrophe > 1) {
            return switch (form) {
                case "can't" -> "can";
                case "won't" -> "will";
                default -> form.substring(0, apostrophe - 1);
            };
        }
        return switch (ending) {
            case "s", "re", "ve", "ll", "d", "m" -> form.substring(0, apostrophe);
            default -> form;
        };
    }

    private static boolean isTerminator(char letter) {
        return letter == '.'
                || letter == '!'
                || letter == '?'
                || letter == '…'
                || letter == '。'
                || letter == '！'
                || letter == '？';
    }

    private static int afterTerminators(String text, int at) {
        int end = at;
        while (end < text.length() && (isTerminator(text.charAt(end)) || isCloser(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    /**
     * A full stop ends no sentence after an abbreviation or initial, within a word, or before a small letter.
     *
     * @param small whether all letters of the text are, so that they tell nothing
     */
    private static boolean endsSentence(String text, int at, int end, boolean small) {
        if (end >= text.length()) {
            return true;
        }
        if (text.charAt(at) > '\u3000') {
            return true;
        }
        if (!Character.isWhitespace(text.charAt(end))) {
            return isSpaceLost(text, at, end);
        }
        if (text.charAt(at) == '.' && end == at + 1 && isAbbreviation(text, at)) {
            return false;
        }
        int next = end;
        while (next < text.length() && !Character.isLetterOrDigit(text.charAt(next))) {
            next++;
        }
        return small || next >= text.length() || !Character.isLowerCase(text.charAt(next));
    }

    /** As in “It rained.The river rose.” */
    private static boolean isSpaceLost(String text, int at, int end) {
        return at > 1
                && Character.isLowerCase(text.charAt(at - 1))
                && Character.isLowerCase(text.charAt(at - 2))
                && Character.isUpperCase(text.charAt(end))
                && end + 1 < text.length()
                && Character.isLowerCase(text.charAt(end + 1));
    }

    private static boolean isAbbreviation(String text, int stop) {
        int from = stop;
        while (from > 0 && Character.isLetter(text.charAt(from - 1)) && stop - from < 7) {
            from--;
        }
        if (from == stop) {
            return false;
        }
        if (stop - from == 1) {
            // An initial, as in J. Smith or U.S. — but “So did I.” ends.
            return (Character.isUpperCase(text.charAt(from)) && text.charAt(from) != 'I')
                    || (from > 0 && text.charAt(from - 1) == '.');
        }
        return ABBREVIATIONS.contains(text.substring(from, stop).toLowerCase(Locale.ROOT))
                && !"no".contentEquals(text.substring(from, stop));
    }

    private static boolean isCloser(char letter) {
        return "\"'”’»)]*_".indexOf(letter) >= 0;
    }

    private static boolean isApostrophe(char letter) {
        return letter == '\'' || letter == '’';
    }

    private static boolean isLetter(String text, int at) {
        return at < text.length() && Character.isLetter(text.charAt(at));
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
    }
}
