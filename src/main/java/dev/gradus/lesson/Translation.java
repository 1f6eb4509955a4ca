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
                        header.with().readings(List.of()).translationOf(source).header(), original.body())
                : LessonFile.of(
                        LessonHeader.of(header.title(), header.minutes())
                                .with()
                                .buildsOn(header.buildsOn())
                                .answers(header.answers())
                                .translationOf(source)
                                .header(),
                        "");
    }
}
