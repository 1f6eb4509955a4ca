package dev.gradus.lesson;

import dev.gradus.dialect.LessonFile;
import dev.gradus.dialect.LessonHeader;
import dev.gradus.dialect.TranslationOf;
import java.util.List;

/** How a text in another language begins. */
final class Translation {

    private Translation() {}

    /** @param withText whether all words are copied, to be written over */
    static LessonFile of(LessonFile original, String language, boolean withText) {
        var header = original.header();
        var source = new TranslationOf(language, original.digest());
        return withText
                ? LessonFile.of(
                        new LessonHeader(
                                header.title(),
                                header.minutes(),
                                header.objectives(),
                                header.buildsOn(),
                                header.introduces(),
                                header.uses(),
                                header.raises(),
                                header.answers(),
                                header.materials(),
                                List.of(),
                                source),
                        original.body())
                : LessonFile.of(
                        new LessonHeader(
                                header.title(),
                                header.minutes(),
                                List.of(),
                                header.buildsOn(),
                                List.of(),
                                List.of(),
                                List.of(),
                                header.answers(),
                                List.of(),
                                List.of(),
                                source),
                        "");
    }
}
