package dev.gradus.curriculum;

import dev.gradus.people.SchoolId;
import dev.gradus.platform.Slug;
import dev.gradus.platform.Texts;
import java.util.List;

/**
 * A body of lessons with one aim.
 *
 * @param languages the first is the source language
 * @param version rises with each change; a change names the version it was made on
 */
public record Programme(
        ProgrammeId id,
        SchoolId school,
        Slug slug,
        String licence,
        List<String> languages,
        Texts title,
        Texts aim,
        int version,
        boolean archived) {

    public Programme {
        languages = List.copyOf(languages);
    }

    public String sourceLanguage() {
        return languages.getFirst();
    }

    public String titleIn(String language) {
        return title.best(language, languages);
    }
}
