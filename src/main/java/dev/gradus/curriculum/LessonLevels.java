package dev.gradus.curriculum;

import java.util.Map;

/** Tells the map how hard its lessons are to read. Implemented by the module that keeps lesson texts. */
public interface LessonLevels {

    /** Of the drafts in that language; those too short to say anything are left out. */
    Map<LessonId, LessonLevel> of(ProgrammeMap map, String language);
}
