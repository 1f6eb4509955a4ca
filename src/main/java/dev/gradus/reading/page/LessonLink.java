package dev.gradus.reading.page;

import org.jspecify.annotations.Nullable;

/**
 * A lesson in a list.
 *
 * @param language set only where it differs from the page's, because the lesson does not exist in that one
 * @param languageName what that language calls itself
 */
public record LessonLink(
        String path,
        String title,
        int minutes,
        @Nullable String language,
        @Nullable String languageName) {}
