package dev.gradus.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a text holds, the answer is a level or that it is too short, with every place inside the text. */
class GraderFuzzTest {

    private static final Grader GRADER = Grader.load();
    private static final int LENGTH_OF_A_BOOK = 5_000_000;

    private static final List<String> PIECES = List.of(
            "The cat",
            " sat. ",
            "Mr. ",
            "U.S. ",
            "it's ",
            "’s ",
            "…",
            "?!",
            "\n",
            "\r\n\r\n",
            "\t",
            "3.14 ",
            "1,000 ",
            "水往低处流。",
            "之乎者也",
            "🌧️",
            "👩‍👩‍👧",
            "\ud800",
            "\udc00",
            "\u0000",
            "\u200b",
            "e\u0301",
            "ﬁ",
            "ß",
            "İ",
            "{\"a\":1}",
            "**",
            "![",
            "const x = () => 1;",
            "was eaten ",
            "the the the ",
            "”",
            "'",
            "-tion-ment-ity ",
            "ünïcödé ",
            "ᄀ",
            "العربية ",
            "。",
            "！？");

    static Stream<String> texts() {
        var random = new Random(20_040);
        var fuzz = IntStream.range(0, 60)
                .mapToObj(i -> random.ints(random.nextInt(400), 0, PIECES.size())
                        .mapToObj(PIECES::get)
                        .collect(Collectors.joining()));
        return Stream.concat(
                fuzz,
                Stream.of(
                        "",
                        " \n\n ",
                        "🌧️🌈".repeat(500),
                        "word ".repeat(5000),
                        "a".repeat(30_000),
                        ".".repeat(30_000),
                        "'".repeat(10_000) + "a'".repeat(10_000),
                        "水".repeat(20_000),
                        "The water 水流 is 很 cold 冷。".repeat(50),
                        "学而时习之，不亦说乎？有朋自远方来，不亦乐乎？".repeat(20),
                        "for (int i = 0; i < n; i++) { sum += a[i]; }\n".repeat(60),
                        "\ud800".repeat(1000),
                        "A.".repeat(10_000),
                        "is ".repeat(10_000)));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyTextIsMeasuredOrTooShort(String text) {
        for (var language : TextLanguage.values()) {
            var passage = Passage.ofPlainText(language, text);
            if (GRADER.measure(passage) instanceof Measure.Level level) {
                assertThat(level.level()).isFinite().isBetween(level.low(), level.high());
            }
            GRADER.explain(passage);
            for (var profile : List.of(StageProfile.PRIMARY_1_2, StageProfile.HIGH)) {
                GRADER.fit(passage, profile, LessonFacts.NONE);
                assertThat(GRADER.hints(passage, profile, LessonFacts.NONE)).allSatisfy(hint -> {
                    assertThat(hint.weight()).isFinite();
                    if (hint.place() != null) {
                        assertThat(text.substring(
                                        hint.place().offset(), hint.place().end()))
                                .startsWith(hint.quote());
                    }
                });
            }
        }
    }

    @Test
    void fiveMillionLettersAreMeasured() {
        var english = "The rain fell on the river, and 12 boats were lost. ".repeat(LENGTH_OF_A_BOOK / 51);
        var oneSentence = "and the rain fell on the river ".repeat(LENGTH_OF_A_BOOK / 31);

        assertThat(GRADER.measure(Passage.ofPlainText(english)).words()).isEqualTo(LENGTH_OF_A_BOOK / 51 * 11);
        assertThat(GRADER.measure(Passage.ofPlainText(oneSentence))).isInstanceOf(Measure.Level.class);
    }

    /** A grader is loaded by every command and kept by every server, so its data stay small. */
    @Test
    void theWordDataAreSmall() throws IOException {
        try (var files = Files.walk(Path.of("src/main/resources/dev/gradus/grading"))) {
            assertThat(files.filter(Files::isRegularFile)
                            .mapToLong(file -> file.toFile().length())
                            .sum())
                    .isLessThan(3_000_000);
        }
    }

    @Test
    void theLanguageIsFoundOut() {
        assertThat(TextLanguage.of("The river is called 黄河 in Chinese.")).isEqualTo(TextLanguage.ENGLISH);
        assertThat(TextLanguage.of("我们用 pH 试纸测量。")).isEqualTo(TextLanguage.CHINESE);
        assertThat(TextLanguage.of("")).isEqualTo(TextLanguage.ENGLISH);
    }

    @Test
    void aBrokenLineGoesOnInTheNext() {
        var wrapped = "The rain fell on the river for a long time and\nthe boats were lost.";

        assertThat(Passage.ofPlainText(wrapped).segments()).hasSize(1);
        assertThat(Passage.ofPlainText("A heading\n\nThe rain fell.").segments())
                .hasSize(2);
    }

    @Test
    void hintsOfOneKindDoNotHideTheOthers() {
        var text =
                "He has a hygrometer, a barometer, a theodolite, an anemometer. The water is cleaned. It was washed.";
        var hints = GRADER.hints(Passage.ofPlainText(text), StageProfile.PRIMARY_3_4, LessonFacts.NONE);

        assertThat(hints.stream().limit(Hint.SHOWN).map(Hint::code)).contains(HintCode.HARD_WORD, HintCode.PASSIVE);
        assertThat(hints.getFirst().weight())
                .isCloseTo(hints.stream().mapToDouble(Hint::weight).max().orElseThrow(), within(0.0));
    }
}
