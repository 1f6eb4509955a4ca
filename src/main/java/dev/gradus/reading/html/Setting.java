package dev.gradus.reading.html;

import dev.gradus.publishing.PublishedFile;
import dev.gradus.publishing.PublishedFile.Rendition;
import dev.gradus.publishing.PublishedLesson;
import dev.gradus.reading.UrlScheme;
import dev.gradus.reading.page.Say;
import dev.gradus.reading.site.Grades;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a lesson's blocks need to know of the page they stand on.
 *
 * @param check where answers go
 */
public record Setting(Say say, Map<String, PublishedFile> files, UrlScheme urls, String check, Ruby ruby) {

    public Setting {
        files = Map.copyOf(files);
    }

    public static Setting of(PublishedLesson lesson, Say say, UrlScheme urls) {
        var ruby = Ruby.of(lesson.language(), Grades.band(lesson.place().unit()));
        return new Setting(say, lesson.files(), urls, urls.check(lesson.place(), lesson.language()), ruby);
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
