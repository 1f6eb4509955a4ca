package dev.gradus.curriculum.climb;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a lesson says of itself in one language, as far as the map is concerned.
 *
 * @param stepMinutes the sum of its steps; none unless every step says how long it takes
 * @param buildsOn lessons of the same programme
 * @param introduces plain definition by term, in order
 * @param raises what is wrongly believed, by the misconception's slug
 * @param answers slugs of misconceptions
 * @param digest of the body
 * @param translationOf none for an original
 * @param level measured, in school grades or, in Chinese, in an order; none where nobody has measured it
 */
public record LessonSays(
        String language,
        String title,
        int minutes,
        @Nullable Integer stepMinutes,
        List<String> objectives,
        List<LessonPath> buildsOn,
        Map<String, String> introduces,
        List<String> uses,
        Map<String, String> raises,
        List<String> answers,
        int activities,
        int questions,
        String digest,
        @Nullable Source translationOf,
        @Nullable Double level) {

    /** The state of a text that a translation was made from. */
    public record Source(String language, String digest) {}

    public LessonSays {
        objectives = List.copyOf(objectives);
        buildsOn = List.copyOf(buildsOn);
        introduces = Collections.unmodifiableMap(new LinkedHashMap<>(introduces));
        uses = List.copyOf(uses);
        raises = Collections.unmodifiableMap(new LinkedHashMap<>(raises));
        answers = List.copyOf(answers);
    }

    LessonSays withBuildsOn(List<LessonPath> changed) {
        return new LessonSays(
                language,
                title,
                minutes,
                stepMinutes,
                objectives,
                changed,
                introduces,
                uses,
                raises,
                answers,
                activities,
                questions,
                digest,
                translationOf,
                level);
    }
}
