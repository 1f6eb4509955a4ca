package dev.gradus.curriculum.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MapSheetTests {

    private static final double SIZE = 9;

    @Test
    void aTextIsBrokenWhereItsLanguageBreaksLinesAndFitsItsWidth() {
        var english = "Pupils show why a game needs rules, tell a fair rule from an unfair one.";
        var chinese = "学生能看出小水洼在变小，并能说出里面的水变成水汽，到空气里去了。";

        Stream.of(english, chinese).forEach(text -> {
            var lines = SheetText.lines(text, SIZE, false, 120, Locale.forLanguageTag("zh-CN"));
            assertThat(lines).hasSizeGreaterThan(2).allMatch(line -> SheetText.width(line, SIZE, false) <= 120);
            assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
            assertThat(lines).noneMatch(line -> line.startsWith("，") || line.startsWith("。"));
        });
    }

    @Test
    void aWordThatIsLongerThanALineIsBrokenAnywhere() {
        assertThat(SheetText.lines("a".repeat(100), SIZE, true, 60, Locale.ENGLISH))
                .hasSizeGreaterThan(5)
                .allMatch(line -> SheetText.width(line, SIZE, true) <= 60);
    }

    @Test
    void whatIsWrittenIsTextAndNeverMarkup() {
        var svg = new SheetSvg(100, 100, "en\" onload=\"hit()", "<script>");
        svg.text(1, 1, SIZE, false, "#111", "<script>hit('sheet')</script>\u0007 & \"more\"");

        assertThat(svg.toString())
                .doesNotContain("<script", "\" onload", "\u0007")
                .contains("&lt;script&gt;hit('sheet')&lt;/script&gt; &amp; &quot;more&quot;");
    }
}
