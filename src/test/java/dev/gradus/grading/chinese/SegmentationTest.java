package dev.gradus.grading.chinese;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.grading.Segment.Kind;
import dev.gradus.grading.Segment.Prose;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SegmentationTest {

    private static final Chinese CHINESE = Chinese.load();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "太阳 出来 了",
                "研究 生命 的 起源",
                "可以 以 水 为 例",
                "其实 他 并 没有 来",
                "飘 于 水面",
                "我们 在 河边 放 风筝",
                "守株待兔 的 人",
                "北京 的 秋天"
            })
    void aSentenceIsCutWhereAReaderWouldCutIt(String cut) {
        assertThat(words(cut.replace(" ", ""))).isEqualTo(cut);
    }

    @Test
    void aCharacterOutsideTheDictionaryStandsByItself() {
        assertThat(words("水𠮷水")).isEqualTo("水 𠮷 水");
    }

    @Test
    void aRunWithoutMarksIsCutHoweverLong() {
        var sentences = sentences("太阳出来了".repeat(20_000));

        assertThat(sentences).hasSize(1);
        assertThat(sentences.getFirst().han()).isEqualTo(100_000);
    }

    @Test
    void aSentenceEndsBehindItsMarkAndClosingQuotationMark() {
        assertThat(sentences("“你好！”他说，“雨停了。” 我们走吧……好"))
                .extracting(sentence -> sentence.text().substring(sentence.start(), sentence.end()))
                .containsExactly("“你好！”", "他说，“雨停了。”", "我们走吧……", "好");
    }

    @Test
    void clausesAreCountedBetweenPauses() {
        assertThat(sentences("春天，花开了；夏天——鸟、虫、鱼都来了。").getFirst().clauses()).isEqualTo(4);
    }

    private static String words(String text) {
        return sentences(text).stream()
                .flatMap(sentence -> sentence.words().stream().map(word -> word.of(sentence.text())))
                .collect(Collectors.joining(" "));
    }

    private static List<Sentence> sentences(String text) {
        return CHINESE.sentences().of(List.of(new Prose(Kind.PARAGRAPH, text, 0)));
    }
}
