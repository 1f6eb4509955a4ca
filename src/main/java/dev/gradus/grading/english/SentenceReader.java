package dev.gradus.grading.english;

import dev.gradus.grading.Segment.Prose;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Cuts prose into sentences and words, in one pass. */
final class SentenceReader {

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
        var ends = new SentenceEnds(text);
        var words = new ArrayList<Word>();
        int from = 0;
        int at = 0;
        while (at < text.length()) {
            char letter = text.charAt(at);
            if (Character.isLetterOrDigit(letter)) {
                int end = wordEnd(text, at);
                words.add(word(prose, at, end, words.isEmpty()));
                at = end;
            } else if (SentenceEnds.isMark(letter)) {
                int end = ends.behind(at);
                if (ends.isEnd(at, end, words.size() == 1)) {
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
