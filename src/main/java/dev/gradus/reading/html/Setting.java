package dev.gradus.reading.html;

import dev.gradus.dialect.Reading;
import dev.gradus.publishing.PublishedFile;
import dev.gradus.publishing.PublishedFile.Rendition;
import dev.gradus.publishing.PublishedLesson;
import dev.gradus.reading.UrlScheme;
import dev.gradus.reading.page.Say;
import dev.gradus.reading.site.Grades;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a lesson's blocks need to know of the page they stand on.
 *
 * @param check where answers go
 * @param terms words that the page explains
 * @param given what has been answered before
 */
public record Setting(
        Say say, Map<String, PublishedFile> files, UrlScheme urls, String check, Ruby ruby, Terms terms, Given given) {

    public Setting {
        files = Map.copyOf(files);
    }

    public static Setting of(PublishedLesson lesson, List<Reading> readings, Say say, UrlScheme urls) {
        var ruby = Ruby.of(lesson.language(), Grades.band(lesson.place().unit()), readings);
        var check = urls.check(lesson.place(), lesson.language());
        return new Setting(say, lesson.files(), urls, check, ruby, Terms.NONE, Given.NOTHING);
    }

    /** For a page that has a list of these words. */
    public Setting explaining(Terms words) {
        return new Setting(say, files, urls, check, ruby, words, given);
    }

    /** For a page whose forms hold these answers. */
    public Setting answered(Given answers) {
        return new Setting(say, files, urls, check, ruby, terms, answers);
    }

    /** The file of that name, if it can be fetched. */
    @Nullable
    PublishedFile file(String name) {
        var file = files.get(name);
        return file == null || file.renditions().isEmpty() ? null : file;
    }

    String url(PublishedFile file, Rendition rendition) {
        return urls.file(file, rendition);
    }
}
