package dev.gradus.reading.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TermsTests {

    private static String html(String markdown, String... words) {
        return LessonHtml.of(Blocks.document(markdown), Blocks.setting("en").explaining(Terms.of(List.of(words))));
    }

    @Test
    void aWordLeadsToItsMeaningOnceInAParagraphWhateverItsForm() {
        assertThat(html("Two *gauging stations* and a gauging station. It evaporated.", "gauging station", "evaporate"))
                .isEqualTo(
                        "<p>Two <em><a class=\"term\" href=\"#word-1\">gauging stations</a></em> and a gauging station."
                                + " It <a class=\"term\" href=\"#word-2\">evaporated</a>.</p>\n");
    }

    @Test
    void theLongestWordCountsAndNoPartOfAnotherWordIsOne() {
        assertThat(html("Water vapour, water, underwater.", "water", "water vapour"))
                .contains("#word-2\">Water vapour</a>, <a class=\"term\" href=\"#word-1\">water</a>, underwater.");
        assertThat(html("水汽和水。", "水", "水汽")).contains("#word-2\">水汽</a>和<a class=\"term\" href=\"#word-1\">水</a>。");
    }

    @Test
    void whatIsALinkAHeadingOrAChoiceStaysIt() {
        assertThat(html("## Rain\n\n[rain](https://example.org) `rain`", "rain"))
                .doesNotContain("class=\"term\"");
        assertThat(html(":::question{type=single}\nWhat is rain?\n\n- [x] rain\n- [ ] snow\n:::\n", "rain"))
                .doesNotContain("class=\"term\"");
    }
}
