package dev.gradus.hints;

import dev.gradus.grading.TextLanguage;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

/**
 * Reads a list of words from a file: text with one word a line, or CSV whose first column is the word. A line of {@code #}
 * is a remark, a first line {@code word} the head of the column. Spreadsheets in China often write GB 18030, so what is no
 * UTF-8 is read as that; what other programs call Unicode is UTF-16 with a mark in front.
 */
final class WordFile {

    static final int MOST_WORDS = 20_000;
    static final int LONGEST_WORD = 60;
    private static final int MOST_PROBLEMS = 20;
    private static final int SHOWN = 40;
    private static final List<String> HEADS = List.of("word", "words", "词", "词语", "字", "character");

    private final WordList.Kind kind;
    private final SequencedSet<String> words = new LinkedHashSet<>();
    private final List<WordProblem> problems = new ArrayList<>();

    private WordFile(WordList.Kind kind) {
        this.kind = kind;
    }

    /** What was found. */
    record Contents(List<String> words, List<WordProblem> problems) {}

    static Contents read(WordList.Kind kind, byte[] bytes) {
        var file = new WordFile(kind);
        decoded(bytes).ifPresentOrElse(file::read, () -> file.problem(1, WordProblem.Code.NOT_TEXT, ""));
        if (file.words.isEmpty() && file.problems.isEmpty()) {
            file.problem(1, WordProblem.Code.NO_WORDS, "");
        }
        return new Contents(List.copyOf(file.words), List.copyOf(file.problems));
    }

    private static Optional<String> decoded(byte[] bytes) {
        var charsets = isMarkedWide(bytes)
                ? List.of(StandardCharsets.UTF_16)
                : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));
        for (var charset : charsets) {
            try {
                var text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
                return text.indexOf('\0') >= 0 ? Optional.empty() : Optional.of(text);
            } catch (CharacterCodingException other) {
                // Then it may be the next one.
            }
        }
        return Optional.empty();
    }

    private static boolean isMarkedWide(byte[] bytes) {
        return bytes.length > 1
                && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
                        || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
    }

    private void read(String text) {
        var lines = (text.startsWith("\uFEFF") ? text.substring(1) : text).split("\r\n|\r|\n", -1);
        for (int i = 0; i < lines.length && problems.size() < MOST_PROBLEMS; i++) {
            read(i + 1, lines[i]);
        }
    }

    private void read(int number, String line) {
        var first = firstColumn(line);
        if (first.isEmpty()) {
            problem(number, WordProblem.Code.OPEN_QUOTE, shown(line));
            return;
        }
        var word = first.get().strip();
        if (word.isEmpty() || word.startsWith("#") || (number == 1 && HEADS.contains(word))) {
            return;
        }
        if (words.size() >= MOST_WORDS) {
            problem(number, WordProblem.Code.TOO_MANY, String.valueOf(MOST_WORDS));
        } else if (kind == WordList.Kind.CHARACTERS) {
            characters(number, word);
        } else if (word.length() > LONGEST_WORD) {
            problem(number, WordProblem.Code.TOO_LONG, shown(word));
        } else if (word.codePoints().noneMatch(Character::isLetterOrDigit)) {
            problem(number, WordProblem.Code.NO_WORD, shown(word));
        } else {
            words.add(word);
        }
    }

    /** A line may hold any number of them. */
    private void characters(int number, String line) {
        line.codePoints().filter(letter -> !Character.isWhitespace(letter)).forEach(letter -> {
            if (TextLanguage.isHan(letter)) {
                words.add(Character.toString(letter));
            } else if (problems.isEmpty() || problems.getLast().line() != number) {
                problem(number, WordProblem.Code.NO_CHARACTER, Character.toString(letter));
            }
        });
    }

    /** Up to a comma, semicolon or tabulator that stands in no quotes; nothing when a quote is never closed. */
    private static Optional<String> firstColumn(String line) {
        var trimmed = line.strip();
        if (!trimmed.startsWith("\"")) {
            return Optional.of(line.split("[,;\t，；]", 2)[0]);
        }
        var word = new StringBuilder();
        for (int i = 1; i < trimmed.length(); i++) {
            char letter = trimmed.charAt(i);
            if (letter != '"') {
                word.append(letter);
            } else if (i + 1 < trimmed.length() && trimmed.charAt(i + 1) == '"') {
                word.append('"');
                i++;
            } else {
                return Optional.of(word.toString());
            }
        }
        return Optional.empty();
    }

    private void problem(int line, WordProblem.Code code, String about) {
        problems.add(new WordProblem(line, code, about));
    }

    private static String shown(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
