package dev.gradus.reading.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTests {

    private static String read(String text) {
        return Pinyin.of(text).stream().filter(reading -> !reading.isEmpty()).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "雨停了，院子里有一个小水洼。, yǔ tíng le yuàn zi lǐ yǒu yī gè xiǎo shuǐ wā",
        "太阳出来了。, tài yáng chū lái le",
        "银行行长走了, yín háng háng zhǎng zǒu le",
        "长江很长，小树长大了, cháng jiāng hěn cháng xiǎo shù zhǎng dà le",
        "音乐课很快乐, yīn yuè kè hěn kuài lè",
        "觉得 睡觉, jué de shuì jiào",
        "重新 很重, chóng xīn hěn zhòng",
        "他跑得快，得到了花, tā pǎo de kuài dé dào le huā",
        "慢慢地走在土地上, màn màn de zǒu zài tǔ dì shang",
        "一只鸟看着水, yī zhī niǎo kàn zhe shuǐ",
        "把水倒进杯子, bǎ shuǐ dào jìn bēi zi",
        "水还在圈里吗, shuǐ hái zài quān lǐ ma",
    })
    void charactersWithSeveralReadingsAreReadAsTheirWordsAre(String text, String readings) {
        assertThat(read(text)).isEqualTo(readings);
    }

    @Test
    void everyCharacterCarriesItsReadingAndNothingElseDoes() {
        assertThat(Ruby.ALL.html("水 <b> H2O。"))
                .isEqualTo("<ruby>水<rt aria-hidden=\"true\">shuǐ</rt></ruby> &lt;b&gt; H2O。");
        assertThat(Ruby.NONE.html("水 <b>")).isEqualTo("水 &lt;b&gt;");
    }

    @Test
    void rareCharactersOutsideTheBasicPlaneStayWhole() {
        assertThat(Ruby.ALL.html("水𠮷😀")).contains("𠮷😀");
    }

    @Test
    void onlyTheYoungestReadersOfChineseGetReadings() {
        assertThat(Ruby.of("zh-CN", "b12")).isEqualTo(Ruby.ALL);
        assertThat(Ruby.of("zh-CN", "b34")).isEqualTo(Ruby.NONE);
        assertThat(Ruby.of("en", "b12")).isEqualTo(Ruby.NONE);
    }
}
