package dev.gradus.dialect;

import java.util.List;

/** What became of reading a lesson file. */
public sealed interface LessonFileResult {

    /** Its front matter is as it should be. */
    record Read(LessonFile file) implements LessonFileResult {}

    /** It is no lesson file. The lines are those of the file. */
    record Broken(List<Problem> problems) implements LessonFileResult {
        public Broken {
            problems = List.copyOf(problems);
        }
    }
}
