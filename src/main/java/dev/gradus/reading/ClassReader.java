package dev.gradus.reading;

import dev.gradus.publishing.PublishedProgramme.Place;
import java.util.Set;

/** A pupil who came in with a class, as far as the student site has to know. */
public interface ClassReader {

    /** Slugs of the programmes for classes only that this pupil may read. */
    Set<String> programmes();

    /** Keeps an answer for the school. When this returns, nothing can lose it any more. */
    void answered(Place place, String language, Judgement judgement);
}
