package dev.gradus.curriculum;

import java.util.List;

/** Tells the map where students find a lesson. Implemented by the module that publishes. */
public interface PublishedPlaces {

    /** Paths on the student site, one for each language the lesson is published in. */
    List<String> of(LessonId lesson);
}
