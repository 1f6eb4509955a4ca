package dev.gradus.lesson.ui;

import dev.gradus.curriculum.Stage;

/**
 * A lesson that another may build on.
 *
 * @param path {@code strand/stage/slug}
 */
record LessonChoice(String path, String title, String strand, Stage stage) {}
