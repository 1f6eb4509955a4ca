package dev.gradus.shelf;

import dev.gradus.curriculum.LessonId;
import dev.gradus.lesson.LessonTextId;

/**
 * A place where a file is shown.
 *
 * @param published whether by the live publication; otherwise by the draft
 * @param name by which the text shows it
 * @param alt what the draft says it shows; empty where nothing is said
 * @param path {@code programme/strand/stage/slug}
 */
public record ShelfUse(
        boolean published,
        LessonId lesson,
        LessonTextId text,
        String language,
        String name,
        String alt,
        String title,
        String path,
        boolean archived) {}
