package dev.gradus.grading.chinese;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.grading.Measure.Level;
import dev.gradus.grading.chinese.ChineseTexts.Staged;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The index puts texts of one theme in the order of their stages. */
class ChineseOrderTest {

    private static final double IN_ORDER = .95;
    private static final int THEMES = 20;

    @Test
    void ourPassagesOfOneThemeAreInTheOrderOfTheirStages() {
        var texts = ChineseTexts.passages();

        assertThat(texts).hasSizeGreaterThan(3 * THEMES);
        assertThat(inOrder(texts)).isGreaterThanOrEqualTo(IN_ORDER);
    }

    @Test
    void theLessonsOfAStrandAreInTheOrderOfTheirStages() {
        assertThat(inOrder(ChineseTexts.lessons())).isGreaterThanOrEqualTo(IN_ORDER);
    }

    @Test
    void anyPrimaryPassageIsEasierThanAlmostAnyHighPassage() {
        var texts = ChineseTexts.passages();
        var primary = levels(texts.stream().filter(text -> text.stage() == 0).toList());
        var high = levels(texts.stream().filter(text -> text.stage() == 2).toList());

        long right = primary.stream()
                .mapToLong(easy -> high.stream().filter(hard -> hard > easy).count())
                .sum();

        assertThat(right / (double) (primary.size() * high.size())).isGreaterThanOrEqualTo(IN_ORDER);
    }

    /** Of all pairs of one theme and two stages, how many have the higher level at the higher stage. */
    private static double inOrder(List<Staged> texts) {
        var levels = levels(texts);
        var wrong = new ArrayList<String>();
        int pairs = 0;
        for (int low = 0; low < texts.size(); low++) {
            for (int high = 0; high < texts.size(); high++) {
                if (texts.get(low).theme().equals(texts.get(high).theme())
                        && texts.get(low).stage() < texts.get(high).stage()) {
                    pairs++;
                    if (levels.get(low) >= levels.get(high)) {
                        wrong.add(texts.get(low).theme());
                    }
                }
            }
        }
        return 1 - wrong.size() / (double) pairs;
    }

    private static List<Double> levels(List<Staged> texts) {
        return texts.stream()
                .map(text -> ((Level) ChineseTexts.RULES.measure(text.passage())).level())
                .toList();
    }
}
