package dev.gradus.reading;

import dev.gradus.publishing.PublishedProgramme;
import dev.gradus.publishing.PublishedProgramme.Place;

/** Something published of which a page may be made, so that a change of it makes the page anew and no other change does. */
public record Part(String name) {

    /** All that is published. */
    public static final Part ALL = new Part("");

    /** All of a programme. */
    public static Part programme(PublishedProgramme programme) {
        return new Part(programme.slug());
    }

    /** The lessons of a strand, with what its programme says of itself. */
    public static Part strand(PublishedProgramme programme, String strand) {
        return new Part(programme.slug() + "/" + strand);
    }

    /** @param lesson {@code programme/strand/stage/slug}, whether there is such a lesson or not */
    public static Part strandOf(String lesson) {
        int slash = lesson.indexOf('/', lesson.indexOf('/') + 1);
        return new Part(slash < 0 ? lesson : lesson.substring(0, slash));
    }

    public static Part strandOf(Place place) {
        return strand(place.programme(), place.strand().slug());
    }

    /**
     * The lessons anywhere that build on this one.
     *
     * @param lesson {@code programme/strand/stage/slug}
     */
    public static Part standingOn(String lesson) {
        return new Part(">" + lesson);
    }
}
