package dev.gradus.grading.chinese;

import dev.gradus.grading.StageProfile;

/** Which stage a level of the index suits best. */
final class Windows {

    private Windows() {}

    /** Where two windows overlap, the lower stage has the lower half. */
    static StageProfile suits(double level) {
        var stages = StageProfile.values();
        for (int i = 0; i + 1 < stages.length; i++) {
            double border = (stages[i].chinese().window().high()
                            + stages[i + 1].chinese().window().low())
                    / 2;
            if (level <= border) {
                return stages[i];
            }
        }
        return StageProfile.HIGH;
    }
}
