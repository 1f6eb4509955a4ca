package dev.gradus.curriculum;

import dev.gradus.curriculum.climb.LessonPath;

/**
 * A lesson has been split. Announced inside the transaction that does it, once both parts are written.
 *
 * @param whole the place of the lesson, which is its first part from now on
 * @param second the place of the rest
 */
public record LessonSplit(ProgrammeId programme, LessonPath whole, LessonPath second) {}
