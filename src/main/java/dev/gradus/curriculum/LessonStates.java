package dev.gradus.curriculum;

import java.util.Map;

/** Tells the map what it cannot know itself: titles and states of lesson texts. Implemented by the module on top of it. */
public interface LessonStates {

    /** What the map shows of one lesson in one language. */
    record Card(String title, int minutes, LessonState state) {}

    /** Lessons that nobody has written in that language are left out. */
    Map<LessonId, Card> of(ProgrammeId programme, String language);
}
