package dev.gradus.grading.chinese;

import dev.gradus.grading.Hint;
import dev.gradus.grading.HintCode;
import dev.gradus.grading.Measure.Level;
import java.util.function.Consumer;

/** TOO_EASY: below the stage even at the upper end of the interval. */
final class TooEasy implements HintRule {

    @Override
    public void find(Reading reading, Consumer<Hint> hints) {
        if (reading.measure() instanceof Level level
                && level.high() < reading.profile().chinese().window().low()) {
            hints.accept(Hint.ofLesson(HintCode.TOO_EASY, 1));
        }
    }
}
