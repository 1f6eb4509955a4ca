package dev.gradus.reading.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.reading.html.Given;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class NegotiationTests {

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "gzip, deflate, br", "br;q=1.0, gzip;q=0.8", "identity,  gzip ; q=0.1"})
    void gzipIsSentToThoseWhoTakeIt(String header) {
        assertThat(Negotiation.takesGzip(header)).isTrue();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"br", "gzip;q=0", "br, gzip;q=0.000", "identity", "xgzip;q=1"})
    void othersGetPlainBytes(@Nullable String header) {
        assertThat(Negotiation.takesGzip(header)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zh-CN,zh;q=0.9,en;q=0.8 | zh-CN",
                "zh-TW | zh-CN",
                "zh-Hant-HK;q=0.5, en;q=0.4 | zh-CN",
                "en-GB,en;q=0.9,zh;q=0.8 | en",
                "de, fr;q=0.9, zh;q=0.1 | zh-CN",
                "de | en",
                "zh;q=0, en;q=0.1 | en",
                "* | en",
                "not a header at all ;;; | en"
            })
    void theBrowserChoosesTheLanguage(String header, String language) {
        assertThat(Negotiation.language(header)).isEqualTo(language);
    }

    @Test
    void noHeaderAndAHugeOneMeanEnglish() {
        assertThat(Negotiation.language(null)).isEqualTo("en");
        assertThat(Negotiation.language("zh," + "x".repeat(100_000))).isEqualTo("en");
    }

    @Test
    void anAnswerIsReadFromItsQuery() {
        assertThat(Query.parse("q=2&c=1&c=%E6%B0%B4+%26&part=1&a12=0&ax=1&a99999=1"))
                .isEqualTo(new Query(2, List.of("1", "水 &"), true, new Given(Map.of(12, List.of("0")))));
        assertThat(Query.parse("q=0&c=a%00b").answer())
                .as("what no database takes")
                .containsExactly("a b");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"q=x", "q=-1", "q=99999999", "=&=&&", "c", "%%%=%%%&q=%zz", "part", "q=1%"})
    void anOddQueryIsNoQuestion(@Nullable String query) {
        assertThat(Query.parse(query).question()).isEqualTo(-1);
    }

    @Test
    void anEndlessQueryIsNotRead() {
        assertThat(Query.parse("q=1&" + "c=1&".repeat(100_000)).question()).isEqualTo(-1);
    }
}
