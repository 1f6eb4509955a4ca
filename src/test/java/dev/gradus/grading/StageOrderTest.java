package dev.gradus.grading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.grading.Measure.Level;
import dev.gradus.grading.StagedTexts.Staged;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Levels put texts of one theme in the order of their stages, in both languages. */
class StageOrderTest {

    private static final Grader GRADER = Grader.load();
    private static final double IN_ORDER = .95;
    private static final int THEMES = 20;

    @ParameterizedTest
    @EnumSource
    void ourPassagesOfOneThemeAreInTheOrderOfTheirStages(TextLanguage language) {
        var texts = StagedTexts.passages(language);

        assertThat(texts).hasSizeGreaterThanOrEqualTo(3 * THEMES);
        assertThat(inOrder(texts)).isGreaterThanOrEqualTo(IN_ORDER);
    }

    @ParameterizedTest
    @EnumSource
    void theLessonsOfAStrandAreInTheOrderOfTheirStages(TextLanguage language) {
        assertThat(inOrder(StagedTexts.lessons(language))).isGreaterThanOrEqualTo(IN_ORDER);
    }

    @ParameterizedTest
    @EnumSource
    void anyPrimaryPassageIsEasierThanAlmostAnyHighPassage(TextLanguage language) {
        var texts = StagedTexts.passages(language);
        var primary = texts.stream()
                .filter(text -> text.stage() == 0)
                .map(StageOrderTest::level)
                .toList();
        var high = texts.stream()
                .filter(text -> text.stage() == 2)
                .map(StageOrderTest::level)
                .toList();

        long right = primary.stream()
                .mapToLong(easy -> high.stream().filter(hard -> hard > easy).count())
                .sum();

        assertThat(right / (double) (primary.size() * high.size())).isGreaterThanOrEqualTo(IN_ORDER);
    }

    /** Of all pairs of one theme and two stages, how many have the higher level at the higher stage; told as it is found. */
    private static double inOrder(List<Staged> texts) {
        var levels = texts.stream().map(StageOrderTest::level).toList();
        int pairs = 0;
        int right = 0;
        for (int low = 0; low < texts.size(); low++) {
            for (int high = 0; high < texts.size(); high++) {
                if (texts.get(low).theme().equals(texts.get(high).theme())
                        && texts.get(low).stage() < texts.get(high).stage()) {
                    pairs++;
                    right += levels.get(low) < levels.get(high) ? 1 : 0;
                }
            }
        }
        System.out.println(
                texts.getFirst().language() + ": " + right + " of " + pairs + " pairs of one theme are in order");
        return right / (double) pairs;
    }

    private static double level(Staged text) {
        return ((Level) GRADER.measure(text.passage())).level();
    }
}
