package dev.gradus.fit;

import dev.gradus.dialect.LessonFile;
import dev.gradus.grading.Grader;
import dev.gradus.grading.Measure;
import dev.gradus.grading.TextLanguage;
import java.util.Optional;

/** How hard a whole lesson text is to read. */
public final class TextLevel {

    private TextLevel() {}

    /** Nothing for a text too short to say anything. */
    public static Optional<Measure.Level> of(Grader grader, LessonFile file, String language) {
        var passage =
                LessonPassage.of(TextLanguage.ofTag(language), file.parseBody()).passage();
        return grader.measure(passage) instanceof Measure.Level level ? Optional.of(level) : Optional.empty();
    }
}
