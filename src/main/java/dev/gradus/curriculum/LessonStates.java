package dev.gradus.curriculum;

import java.util.Map;

/** Tells the map what it cannot know itself: titles and states of lesson texts. Implemented by the module on top of it. */
public interface LessonStates {

    /** What the map shows of one lesson in one language; the title is in that language, or else in the source language. */
    record Card(String title, int minutes, LessonState state) {}

    Map<LessonId, Card> of(ProgrammeId programme, String language);
}
