package dev.gradus.grading.chinese;

import static dev.gradus.grading.chinese.ChineseTexts.RULES;
import static dev.gradus.grading.chinese.ChineseTexts.chinese;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.grading.Hint;
import dev.gradus.grading.LessonFacts;
import dev.gradus.grading.Measure;
import dev.gradus.grading.Measure.Level;
import dev.gradus.grading.Measure.TooShort;
import dev.gradus.grading.Segment.Kind;
import dev.gradus.grading.Segment.Prose;
import dev.gradus.grading.StageProfile;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is thrown at it, Chinese is measured or said to be too short. */
class ChineseFuzzTest {

    private static final int MEGABYTES_OF_HAN = 5 * 1024 * 1024 / 3;

    /** What texts are made of, and what they should not be made of. */
    private static final String[] PIECES = {
        "太阳",
        "之",
        "的",
        "了",
        "慢慢",
        "𠮷",
        "龘",
        "國",
        "。",
        "！",
        "……",
        "，",
        "“",
        "”",
        "《",
        "》",
        "\n",
        "\n\n",
        "\r\n",
        "\t",
        " ",
        "\u3000",
        "🙂",
        "👩‍👩‍👧",
        "\ud83d",
        "\ude00",
        "\u0000",
        "\ufeff",
        "\u200b",
        "abc",
        "int x = 1;",
        "3.14",
        "<b>",
        "**",
        "```",
        "| a |",
        "Ⅳ",
        "あ",
        "한"
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n\t",
                "🙂🙃🙂",
                "。。。！？",
                "int main() { return 0; }",
                "\ud83d",
                "\ude00水\ud83d",
                "\u0000\ufffe",
                "水"
            })
    void whatIsNoTextIsTooShort(String text) {
        assertThat(RULES.measure(chinese(text))).isInstanceOf(TooShort.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void anyMixtureIsAnswered(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 50; round++) {
            var text = new StringBuilder();
            for (int pieces = random.nextInt(400); pieces > 0; pieces--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            answer(text.toString(), random.nextBoolean() ? StageProfile.PRIMARY_1_2 : StageProfile.HIGH);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    void anyLettersAreAnswered(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 50; round++) {
            var letters = new char[random.nextInt(2000)];
            for (int i = 0; i < letters.length; i++) {
                letters[i] = (char) random.nextInt(Character.MAX_VALUE + 1);
            }
            answer(new String(letters), StageProfile.PRIMARY_3_4);
        }
    }

    @Test
    void oneEndlessSentenceIsOneSentence() {
        var measure = (Level) RULES.measure(chinese("水流过山".repeat(MEGABYTES_OF_HAN / 4)));

        assertThat(measure.sentences()).isEqualTo(1);
        assertThat(measure.level()).isFinite();
    }

    @Test
    void fiveMegabytesOfProseAreAnswered() {
        var text = ChineseTexts.passages().get(1).text();

        var measure = RULES.measure(chinese((text + "\n\n").repeat(MEGABYTES_OF_HAN / text.length())));

        assertThat(measure).isInstanceOf(Level.class);
    }

    @Test
    void classicalChineseIsHarderThanAnyPassageOfPrimary() {
        var classical = "学而时习之，不亦说乎？有朋自远方来，不亦乐乎？人不知而不愠，不亦君子乎？其为人也孝弟，而好犯上者，鲜矣；不好犯上而好作乱者，未之有也。君子务本，本立而道生。";

        assertThat(((Level) RULES.measure(chinese(classical))).level())
                .isGreaterThan(((Level) RULES.measure(
                                chinese(ChineseTexts.passages().getFirst().text())))
                        .level());
    }

    @Test
    void aTermIsFoundInEitherScriptAndAShortOneOnlyAsAWord() {
        var prose = new Prose(Kind.PARAGRAPH, "水平面上有水。過濾器過濾水。", 7);

        assertThat(RULES.occurrences(prose, "过滤"))
                .extracting(place -> place.offset() - 7)
                .containsExactly(7, 10);
        assertThat(RULES.occurrences(prose, "水"))
                .extracting(place -> place.offset() - 7)
                .containsExactly(5, 12);
        assertThat(RULES.occurrences(prose, " ")).isEmpty();
        assertThat(RULES.occurrences(new Prose(Kind.PARAGRAPH, "水从地下渗进河里。", 0), "下渗"))
                .isEmpty();
    }

    @Test
    void aWordThatIsMetOftenIsEverydayAboveThePrimaryStage() {
        assertThat(RULES.isEveryday("法律", StageProfile.MIDDLE)).isTrue();
        assertThat(RULES.isEveryday("法律", StageProfile.PRIMARY_3_4)).isFalse();
        assertThat(RULES.isEveryday("下渗", StageProfile.HIGH)).isFalse();
        assertThat(RULES.isEveryday("地下水位", StageProfile.HIGH)).isFalse();
    }

    private static void answer(String text, StageProfile profile) {
        var passage = chinese(text);
        switch (RULES.measure(passage)) {
            case Level level -> {
                assertThat(level.level()).isFinite();
                assertThat(level.low()).isLessThan(level.level());
            }
            case TooShort tooShort -> assertThat(tooShort.words()).isLessThan(tooShort.least());
        }
        Measure inFit = RULES.fit(passage, profile, LessonFacts.NONE).measure();
        assertThat(inFit).isEqualTo(RULES.measure(passage));
        assertThat(RULES.hints(passage, profile, LessonFacts.NONE).stream()
                        .map(Hint::place)
                        .allMatch(place -> place == null || place.end() <= text.length()))
                .isTrue();
        RULES.explain(passage);
    }
}
