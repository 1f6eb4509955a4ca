package dev.gradus.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.dialect.Block.Paragraph;
import dev.gradus.dialect.Inline.Emphasis;
import dev.gradus.dialect.Inline.Strong;
import dev.gradus.dialect.Inline.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WritingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Plain words, even with - hyphens, 3 + 4 = 7, a #tag and an e-mail@example.org.",
                "# A heading",
                "## A step {minutes=15}",
                "- a\n- b",
                "- a\n\n- b\n\n  more",
                "- a\n  - b\n- c",
                "1. a\n2. b",
                "> A quote\n>\n> - with a list",
                "```java\ncode\n```",
                "````\n```\n````",
                "| a | b |\n| :-- | --: |\n| 1 \\| 2 | |",
                "---",
                "*slanted*, **strong**, ***both***, `code`, [a link](https://example.org \"with a title\")",
                "**水。**水，他说**“水”**很重要",
                "<https://example.org/a?b=c>",
                "A line\\\nand another",
                "![A puddle](puddle.svg \"Nine o’clock\"){credit=\"Anna\"}",
                "![](wave.svg){decorative}",
                ":::activity{minutes=10}\nDraw.\n:::",
                "::::example\n:::teacher\nWait.\n:::\n::::",
                ":::media{src=\"rain.mp3\" credit=\"Li Na\"}\nRain.\n:::",
                ":::media{src=\"a.mp4\" captions-en=\"a.en.vtt\" captions-zh-CN=\"a b.vtt\" credit=\"Li Na\"}\nRain.\n:::",
                ":::question{type=single}\nWhat?\n\n- [ ] A\n  > No.\n- [x] B\n\n> Both are letters.\n:::",
                ":::question{type=order}\nIn order?\n\n1. A\n2. B\n:::",
                ":::question{type=short}\nWhat?\n\n= vapour\n= 2*3\n:::"
            })
    void theCanonicalSpellingIsWhatOneWouldWrite(String markdown) {
        var written = LessonWriter.write(LessonParser.parse(markdown).document());

        assertThat(written).isEqualTo(markdown + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '\0',
            value = {
                "# x ~ \\# x",
                "- x ~ \\- x",
                "+ ~ \\+",
                "1. x ~ 1\\. x",
                "12) x ~ 12\\) x",
                "> x ~ \\> x",
                "::: ~ \\:::",
                ":::keyidea ~ \\:::keyidea",
                "= answer ~ \\= answer",
                "[x] y ~ \\[x\\] y",
                "*a* ~ \\*a\\*",
                "_a_ ~ \\_a\\_",
                "snake_case ~ snake_case",
                "水____是 ~ 水____是",
                "a `b` ~ a \\`b\\`",
                "<b> ~ \\<b>",
                "&amp; & &copy ~ \\&amp; & &copy",
                "C:\\x ~ C:\\\\x",
                "--- ~ \\---",
                "a | b ~ a | b",
                "{minutes=5} {1, 2} ~ \\{minutes=5} {1, 2}",
                "1986 was wet. ~ 1986 was wet."
            })
    void whatLooksLikeMarkupIsEscapedAndNothingElse(String text, String spelled) {
        assertThat(LessonWriter.write(new Document(List.of(Paragraph.of(new Text(text))))))
                .isEqualTo(spelled + "\n");
    }

    @Test
    void emphasisThatCommonMarkCannotHoldPlainlyIsStillHeld() {
        assertThat(written(new Text("foo"), new Strong(List.of(new Text("(bar)"))), new Text("baz")))
                .isEqualTo("fo&#111;**(bar)**&#98;az\n");
        assertThat(written(
                        new Emphasis(List.of(new Text("水"), new Strong(List.of(new Text("的"))))),
                        new Strong(List.of(new Text("旅")))))
                .isEqualTo("_水**的**_**旅**\n");
    }

    @Test
    void spacesStandOutsideEmphasis() {
        assertThat(written(new Text("a"), new Strong(List.of(new Text(" b "))), new Text("c")))
                .isEqualTo("a **b** c\n");
    }

    @Test
    void listsThatFollowEachOtherStayApart() {
        assertThat(LessonWriter.write(LessonParser.parse("- a\n\n+ b\n\n* c\n\n1. d\n\n1) e\n")
                        .document()))
                .isEqualTo("- a\n\n* b\n\n- c\n\n1. d\n\n1) e\n");
    }

    private static String written(Inline... content) {
        return LessonWriter.write(new Document(List.of(new Paragraph(List.of(content)))));
    }
}
