package dev.gradus.grading.language;

import dev.gradus.grading.CharacterUse;
import dev.gradus.grading.Explanation;
import dev.gradus.grading.Fit;
import dev.gradus.grading.Hint;
import dev.gradus.grading.LessonFacts;
import dev.gradus.grading.Measure;
import dev.gradus.grading.Passage;
import dev.gradus.grading.Place;
import dev.gradus.grading.Segment;
import dev.gradus.grading.StageProfile;
import java.util.List;

/** What the engine knows of one language. Thread-safe. */
public interface LanguageRules {

    Measure measure(Passage passage);

    Explanation explain(Passage passage);

    Fit fit(Passage passage, StageProfile profile, LessonFacts facts);

    /** The hints that depend on the language; in no order. */
    List<Hint> hints(Passage passage, StageProfile profile, LessonFacts facts);

    /**
     * Whether a stage knows a term as an everyday word too, such as “filter”, so that meeting it before the lesson that
     * defines it is no trouble.
     */
    boolean isEveryday(String term, StageProfile profile);

    /** The Chinese characters of a text, in its order; none in a language without them. */
    default List<CharacterUse> characters(Passage passage, StageProfile profile, LessonFacts facts) {
        return List.of();
    }

    /** How long a text is: words in English, Chinese characters in Chinese. */
    int length(String text);

    /** Where a term or word stands in a text, inflected or not; empty when it does not. */
    List<Place> occurrences(Segment.Prose prose, String term);
}
