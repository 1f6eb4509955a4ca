package dev.gradus.grading.chinese;

import dev.gradus.grading.Hint;
import dev.gradus.grading.HintCode;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** RARE_CHARACTERS, or else COVERAGE: too much in the whole lesson that cannot be read yet. One of them is enough. */
final class RareCharacters implements HintRule {

    private static final int EXAMPLES = 8;
    private static final double MOST = 2;

    @Override
    public void find(Reading reading, Consumer<Hint> hints) {
        var checks = reading.checks();
        double limit = reading.profile().chinese().rareCharacters();
        double covered = reading.profile().english().coverage();
        if (reading.han() < Index.LEAST) {
            return;
        }
        if (checks.rareShare() > limit) {
            hints.accept(Hint.ofLesson(
                    HintCode.RARE_CHARACTERS,
                    Math.min(MOST, checks.rareShare() / limit),
                    percent(checks.rareShare()),
                    percent(limit),
                    checks.rare().stream().limit(EXAMPLES).collect(Collectors.joining("、"))));
        } else if (checks.coverage() < covered) {
            hints.accept(Hint.ofLesson(
                    HintCode.COVERAGE,
                    Math.min(MOST, (1 - checks.coverage()) / (1 - covered)),
                    percent(checks.coverage()),
                    percent(covered)));
        }
    }

    private static double percent(double share) {
        return Math.round(share * 1000) / 10.0;
    }
}
