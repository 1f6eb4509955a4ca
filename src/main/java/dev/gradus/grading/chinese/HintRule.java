package dev.gradus.grading.chinese;

import dev.gradus.grading.Hint;
import java.util.function.Consumer;

/** Finds one kind of hint. */
interface HintRule {

    void find(Reading reading, Consumer<Hint> hints);
}
