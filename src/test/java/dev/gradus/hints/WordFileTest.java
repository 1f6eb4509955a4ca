package dev.gradus.hints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.gradus.hints.WordList.Kind;
import dev.gradus.hints.WordProblem.Code;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordFileTest {

    @Test
    void aTextHasOneWordALine() {
        assertThat(words("evaporate\r\n\r\n# a remark\r\nwater cycle\r\nevaporate"))
                .containsExactly("evaporate", "water cycle");
    }

    @Test
    void ofCsvTheFirstColumnCountsAndItsHeadDoesNot() {
        assertThat(words("\uFEFFword,note\n\"rain, heavy\",\"said \"\"so\"\"\"\nsnow;grade 4\n词,\n"))
                .containsExactly("rain, heavy", "snow", "词");
    }

    @Test
    void whatASpreadsheetInChinaWritesIsReadToo() {
        assertThat(WordFile.read(Kind.TAUGHT, "词,备注\n蒸发,四年级\n".getBytes(Charset.forName("GB18030")))
                        .words())
                .containsExactly("蒸发");
    }

    @Test
    void whatSomeProgramsCallUnicodeIsReadToo() {
        assertThat(WordFile.read(Kind.TAUGHT, "\uFEFFword\r\nrain 雨\r\n".getBytes(StandardCharsets.UTF_16LE))
                        .words())
                .containsExactly("rain 雨");
    }

    @Test
    void charactersMayStandInOneLine() {
        assertThat(WordFile.read(Kind.CHARACTERS, bytes("天地人\n你 我他")).words())
                .containsExactly("天", "地", "人", "你", "我", "他");
        assertThat(WordFile.read(Kind.CHARACTERS, bytes("天地\nabc")).problems())
                .containsExactly(new WordProblem(2, Code.NO_CHARACTER, "a"));
    }

    @Test
    void whatIsNoWordIsSaidWithItsLine() {
        assertThat(problems("rain\n\"never closed\n---\n" + "x".repeat(61)))
                .extracting(WordProblem::line, WordProblem::code)
                .containsExactly(tuple(2, Code.OPEN_QUOTE), tuple(3, Code.NO_WORD), tuple(4, Code.TOO_LONG));
    }

    @Test
    void whatIsNoTextOrHasNoWordsIsRefused() {
        assertThat(WordFile.read(Kind.TAUGHT, new byte[] {'P', 'K', 3, 4, 0, 0}).problems())
                .extracting(WordProblem::code)
                .containsExactly(Code.NOT_TEXT);
        assertThat(problems("# only a remark\n")).extracting(WordProblem::code).containsExactly(Code.NO_WORDS);
        assertThat(problems("a1\n".repeat(2) + numbered(WordFile.MOST_WORDS)))
                .extracting(WordProblem::code)
                .contains(Code.TOO_MANY);
    }

    private static String numbered(int count) {
        var words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append("word").append(i).append('\n');
        }
        return words.toString();
    }

    private static List<String> words(String text) {
        var contents = WordFile.read(Kind.TAUGHT, bytes(text));
        assertThat(contents.problems()).isEmpty();
        return contents.words();
    }

    private static List<WordProblem> problems(String text) {
        return WordFile.read(Kind.TAUGHT, bytes(text)).problems();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
