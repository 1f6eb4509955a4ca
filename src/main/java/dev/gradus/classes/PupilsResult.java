package dev.gradus.classes;

import java.util.List;

/** What came of a list of pupils: all are taken in or none is. */
public sealed interface PupilsResult {

    record Added(List<FreshSecret> pupils) implements PupilsResult {
        public Added {
            pupils = List.copyOf(pupils);
        }
    }

    record Refused(List<LineProblem> problems) implements PupilsResult {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /**
     * What is wrong with a line.
     *
     * @param line from 1; 0 for the list as a whole
     * @param text what stands there, shortened
     */
    record LineProblem(int line, String text, String messageKey) {}
}
