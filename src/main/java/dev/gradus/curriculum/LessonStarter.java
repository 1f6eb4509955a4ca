package dev.gradus.curriculum;

/** Writes the first text of a new lesson. Implemented by the module that keeps lesson texts. */
public interface LessonStarter {

    /** @param minutes planned length of the lesson */
    void start(LessonId lesson, String language, String title, int minutes);
}
