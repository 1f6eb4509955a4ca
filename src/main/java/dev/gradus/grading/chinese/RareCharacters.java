package dev.gradus.grading.chinese;

import dev.gradus.grading.Hint;
import dev.gradus.grading.HintCode;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** RARE_CHARACTERS, or else COVERAGE: too much in the whole lesson that cannot be read yet. One of them is enough. */
final class RareCharacters implements HintRule {

    private static final int EXAMPLES = 8;
    private static final double MOST = 2;

    /** Percent with one place behind the point, rounded away from the limit, for 98 % against 98 % explains nothing. */
    private static final int PER_MILLE = 1000;

    private static final double TEN = 10;

    @Override
    public void find(Reading reading, Consumer<Hint> hints) {
        var checks = reading.checks();
        double limit = reading.profile().chinese().rareCharacters();
        double covered = reading.profile().english().coverage();
        if (reading.han() < Index.ENOUGH) {
            return;
        }
        if (checks.rareShare() > limit) {
            hints.accept(Hint.ofLesson(
                    HintCode.RARE_CHARACTERS,
                    Math.min(MOST, checks.rareShare() / limit),
                    Math.ceil(checks.rareShare() * PER_MILLE) / TEN,
                    Math.round(limit * PER_MILLE) / TEN,
                    checks.rare().stream().limit(EXAMPLES).collect(Collectors.joining("、"))));
        } else if (checks.coverage() < covered) {
            hints.accept(Hint.ofLesson(
                    HintCode.COVERAGE,
                    Math.min(MOST, (1 - checks.coverage()) / (1 - covered)),
                    Math.floor(checks.coverage() * PER_MILLE) / TEN,
                    Math.round(covered * PER_MILLE) / TEN));
        }
    }
}
