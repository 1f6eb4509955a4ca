package dev.gradus.grading;

import java.util.List;
import java.util.Set;

/**
 * What is known of a lesson besides its text.
 *
 * @param isLesson false for a text by itself, of which no lesson's make-up is asked
 * @param objectives what pupils can do afterwards
 * @param minutes the whole lesson takes; 0 when not known
 * @param introduces terms that this lesson defines
 * @param uses terms of other lessons that it says it uses
 * @param taughtBefore terms that earlier lessons of the programme introduce
 * @param taughtLater terms that only later lessons introduce
 */
public record LessonFacts(
        boolean isLesson,
        List<String> objectives,
        int minutes,
        List<Term> introduces,
        List<String> uses,
        Set<String> taughtBefore,
        Set<String> taughtLater,
        WordLists lists) {

    /** For a text by itself. */
    public static final LessonFacts NONE =
            new LessonFacts(false, List.of(), 0, List.of(), List.of(), Set.of(), Set.of(), WordLists.NONE);

    public LessonFacts {
        objectives = List.copyOf(objectives);
        introduces = List.copyOf(introduces);
        uses = List.copyOf(uses);
        taughtBefore = Set.copyOf(taughtBefore);
        taughtLater = Set.copyOf(taughtLater);
    }

    /** A word with its definition, which may still be missing and then is empty. */
    public record Term(String word, String definition) {}
}
