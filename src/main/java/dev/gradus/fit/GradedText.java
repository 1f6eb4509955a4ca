package dev.gradus.fit;

import dev.gradus.dialect.LessonFile;
import dev.gradus.dialect.LessonFileResult;
import dev.gradus.dialect.LessonParser;
import dev.gradus.grading.LessonFacts;
import dev.gradus.grading.Passage;
import dev.gradus.grading.TextLanguage;
import dev.gradus.grading.WordLists;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A file to grade: a lesson, another Markdown text, or plain text. */
record GradedText(Passage passage, LessonFacts facts) {

    static GradedText of(String name, String source, @Nullable TextLanguage asked) {
        if (!name.toLowerCase(Locale.ROOT).endsWith(".md")) {
            return new GradedText(
                    asked == null ? Passage.ofPlainText(source) : Passage.ofPlainText(asked, source), LessonFacts.NONE);
        }
        var text = source.replace("\r\n", "\n");
        if (LessonFile.parse(text) instanceof LessonFileResult.Read(LessonFile file)) {
            var language = asked == null ? TextLanguage.of(file.body()) : asked;
            var facts =
                    LessonPassage.facts(file.header(), Set.copyOf(file.header().uses()), Set.of(), WordLists.NONE);
            return new GradedText(LessonPassage.of(language, file.parseBody()).passage(), facts);
        }
        var language = asked == null ? TextLanguage.of(text) : asked;
        return new GradedText(
                LessonPassage.of(language, LessonParser.parse(text)).passage(), LessonFacts.NONE);
    }
}
