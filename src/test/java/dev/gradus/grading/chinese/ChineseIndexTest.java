package dev.gradus.grading.chinese;

import static dev.gradus.grading.chinese.ChineseTexts.RULES;
import static dev.gradus.grading.chinese.ChineseTexts.chinese;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gradus.grading.Measure.Feature;
import dev.gradus.grading.Measure.Level;
import dev.gradus.grading.Measure.Scale;
import dev.gradus.grading.Measure.TooShort;
import org.junit.jupiter.api.Test;

class ChineseIndexTest {

    private static final String PRIMARY = ChineseTexts.passages().get(0).text();
    private static final String HIGH = ChineseTexts.passages().get(2).text();

    @Test
    void aTextOfFiftyNineCharactersIsTooShortToSay() {
        assertThat(RULES.measure(chinese("水".repeat(29)))).isEqualTo(new TooShort(29, 30));
        assertThat(RULES.measure(chinese("水".repeat(60)))).isInstanceOf(Level.class);
    }

    @Test
    void theSameTextTwiceIsNoHarder() {
        assertThat(level(PRIMARY + "\n\n" + PRIMARY).level())
                .isCloseTo(level(PRIMARY).level(), within(1.0));
        assertThat(level(HIGH + "\n\n" + HIGH).level()).isCloseTo(level(HIGH).level(), within(1.5));
    }

    @Test
    void aLongerTextHasANarrowerInterval() {
        var once = level(PRIMARY);
        var fourTimes = level((PRIMARY + "\n\n").repeat(4));

        assertThat(fourTimes.high() - fourTimes.low()).isLessThan(once.high() - once.low());
        assertThat(once.low()).isLessThan(once.level());
        assertThat(once.high()).isGreaterThan(once.level());
    }

    @Test
    void theSharesOfTheFeaturesAndTheMiddleAddUpToTheLevel() {
        var level = level(HIGH);

        assertThat(level.scale()).isEqualTo(Scale.INDEX);
        assertThat(50 + level.features().stream().mapToDouble(Feature::share).sum())
                .isCloseTo(level.level(), within(1e-9));
        assertThat(level.features())
                .extracting(Feature::name)
                .containsExactly(
                        "longest-sentences",
                        "weighted-sentences",
                        "written-words",
                        "classical-particles",
                        "spoken-words",
                        "late-words");
    }

    @Test
    void marksOfEitherWidthAndATitleChangeNothing() {
        var text = PRIMARY.replaceFirst("genre.*\n", "");
        var western = text.replace('，', ',').replace('。', '.').replace('！', '!').replace('？', '?');

        assertThat(level(western).level()).isCloseTo(level(text).level(), within(.5));
        assertThat(level("下雪了\n" + text).level()).isEqualTo(level(text).level());
    }

    @Test
    void traditionalCharactersAreAsHardAsSimplifiedOnes() {
        var simplified = "图书馆里有许多关于云和雨的书，我们经常去那里阅读，并且把学到的东西写下来。".repeat(3);
        var traditional = "圖書館裡有許多關於雲和雨的書，我們經常去那裡閱讀，並且把學到的東西寫下來。".repeat(3);

        assertThat(level(traditional)).isEqualTo(level(simplified));
    }

    @Test
    void theLongestSentenceHasTheLargestShare() {
        var shortOnes = "我们去河边。水很清。鱼在水里游。太阳出来了。".repeat(6);
        var longOne = "那条从雪山上流下来的小河绕过我们的村子以后又穿过一大片长满青草的田野才慢慢地流进了远处的大湖里面。";
        var explanation = RULES.explain(chinese(shortOnes + longOne));

        var last = explanation.sentences().getLast();
        assertThat(last.place().offset()).isEqualTo(shortOnes.length());
        assertThat(explanation.sentences()).allMatch(sentence -> sentence.share() <= last.share());
    }

    @Test
    void aWordOfBooksHasAShareAndAWordOfTalkALowerOne() {
        var explanation = RULES.explain(chinese("然而他终于没有来。你看，妈妈来了吗？".repeat(5)));

        assertThat(explanation.words()).anySatisfy(word -> {
            assertThat(word.word()).isEqualTo("然而");
            assertThat(word.times()).isEqualTo(5);
            assertThat(word.share()).isPositive();
        });
        assertThat(explanation.words()).anySatisfy(word -> {
            assertThat(word.word()).isEqualTo("妈妈");
            assertThat(word.share()).isNegative();
        });
    }

    private static Level level(String text) {
        return (Level) RULES.measure(chinese(text));
    }
}
