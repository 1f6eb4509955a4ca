package dev.gradus.reading.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.dialect.Reading;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTests {

    private static String read(String text) {
        return Pinyin.of(text, Map.of()).stream()
                .filter(reading -> !reading.isEmpty())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "雨停了，院子里有一个小水洼。, yǔ tíng le yuàn zi lǐ yǒu yí gè xiǎo shuǐ wā",
        "太阳出来了。, tài yáng chū lái le",
        "银行行长走了, yín háng háng zhǎng zǒu le",
        "长江很长，小树长大了, cháng jiāng hěn cháng xiǎo shù zhǎng dà le",
        "音乐课很快乐, yīn yuè kè hěn kuài lè",
        "觉得 睡觉, jué de shuì jiào",
        "重新 很重, chóng xīn hěn zhòng",
        "他跑得快，得到了花, tā pǎo de kuài dé dào le huā",
        "慢慢地走在土地上, màn màn de zǒu zài tǔ dì shang",
        "一只鸟看着水, yì zhī niǎo kàn zhe shuǐ",
        "把水倒进杯子, bǎ shuǐ dào jìn bēi zi",
        "水还在圈里吗, shuǐ hái zài quān lǐ ma",
        "米娜和安娜, mǐ nà hé ān nà",
        "水够不着白线了，房子着火, shuǐ gòu bu zháo bái xiàn le fáng zi zháo huǒ",
        "大家围着桌子唱着歌, dà jiā wéi zhe zhuō zi chàng zhe gē",
        "先坐得低低的，再得到, xiān zuò de dī dī de zài dé dào",
        "一起画画吧，看见啦, yì qǐ huà huà ba kàn jiàn la",
        "你在哪儿, nǐ zài nǎ r",
    })
    void charactersWithSeveralReadingsAreReadAsTheirWordsAre(String text, String readings) {
        assertThat(read(text)).isEqualTo(readings);
    }

    @ParameterizedTest
    @CsvSource({
        "早上用眼睛看故事, zǎo shang yòng yǎn jing kàn gù shi",
        "有的地方是大部分的铃铛, yǒu de dì fang shì dà bù fen de líng dang",
        "刷子、种子和原子, shuā zi zhǒng zi hé yuán zǐ",
    })
    void syllablesWithoutToneAreWrittenWithoutOne(String text, String readings) {
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
    void howMuchIsShownFollowsTheGrade() {
        assertThat(Ruby.of("zh-CN", "b12", List.of())).isEqualTo(Ruby.ALL);
        assertThat(Ruby.of("zh-CN", "b34", List.of()).html("水氤"))
                .isEqualTo("<span data-py=\"shuǐ yīn\">水<ruby>氤<rt aria-hidden=\"true\">yīn</rt></ruby></span>");
        assertThat(Ruby.of("zh-CN", "b79", List.of()).html("水洼，H2O"))
                .isEqualTo("<span data-py=\"shuǐ wā\">水洼，H2O</span>");
        assertThat(Ruby.of("en", "b12", List.of())).isEqualTo(Ruby.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "不是 不好 对不起, bú shì bù hǎo duì bu qǐ",
        "一天 一条 一起 一样 一万, yì tiān yì tiáo yì qǐ yí yàng yí wàn",
        "看看对不对 找不到 想出不同, kàn kan duì bu duì zhǎo bu dào xiǎng chū bù tóng",
        "第一课 十一人 一月 一年级 看一看, dì yī kè shí yī rén yī yuè yī nián jí kàn yi kàn",
    })
    void oneAndNotAreReadAsTheyAreSpoken(String text, String readings) {
        assertThat(read(text)).isEqualTo(readings);
    }

    @Test
    void thePagesOwnWordsHaveReadingsOnlyForTheYoungest() {
        assertThat(Ruby.ALL.pageWords("看看")).contains("<rt");
        assertThat(Ruby.of("zh-CN", "b79", List.of()).pageWords("看看")).isEqualTo("看看");
    }

    @Test
    void whatTheTeacherSaysCountsBeforeTheDictionary() {
        var own = List.of(
                Reading.parse("乐山", "le4 shan1").orElseThrow(),
                Reading.parse("行", "háng").orElseThrow());
        assertThat(Ruby.of("zh-CN", "b12", own).html("乐山行"))
                .contains("乐<rt aria-hidden=\"true\">lè<", "行<rt aria-hidden=\"true\">háng<");
    }
}
