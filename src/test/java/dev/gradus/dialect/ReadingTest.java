package dev.gradus.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTest {

    @ParameterizedTest
    @CsvSource({
        "重庆, chóng qìng, chóng qìng",
        "重庆, Chong2  qing4, chóng qìng",
        "绿水, lv4 shui3, lǜ shuǐ",
        "女儿, nu:3 er2, nǚ ér",
        "流血, liu2 xie3, liú xiě",
        "后来, hou4 lai2, hòu lái",
        "东西, dong1 xi5, dōng xi",
        "𠮷, ji2, jí",
    })
    void tonesAreWrittenAsMarksOrDigits(String word, String written, String pinyin) {
        assertThat(Reading.parse(word, written)).map(Reading::pinyin).contains(pinyin);
    }

    @ParameterizedTest
    @CsvSource({
        "重庆, chóng",
        "重庆, chóng qìng shì",
        "H2O, h o",
        "'', chóng",
        "重, <b>",
        "重, chong9",
        "重, chóngqìng",
    })
    void whatIsNoReadingIsRefused(String word, String written) {
        assertThat(Reading.parse(word, written)).isEmpty();
    }
}
