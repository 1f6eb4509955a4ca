package dev.gradus.grading.chinese;

import dev.gradus.grading.LessonFacts;
import dev.gradus.grading.Measure;
import dev.gradus.grading.StageProfile;
import java.util.List;

/** A text with all that is asked of it: what every rule for a hint reads. */
record Reading(
        List<Sentence> sentences,
        Measure measure,
        Checks checks,
        StageProfile profile,
        LessonFacts facts,
        Known known) {

    int han() {
        return measure.words();
    }
}
