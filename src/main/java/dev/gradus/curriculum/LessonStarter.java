package dev.gradus.curriculum;

/** Writes the first text of a new lesson. Implemented by the module that keeps lesson texts. */
public interface LessonStarter {

    /** @param minutes planned length of the lesson */
    void start(LessonId lesson, String language, String title, int minutes);

    /**
     * Begins a lesson that takes another one further in a later stage: it builds on that lesson and uses its terms, and has
     * a recap of them and an outline for its own stage's purpose. No sentence of the other lesson's text is copied.
     */
    void startNext(LessonId lesson, LessonId from, String language, String title, int minutes);
}
