package dev.gradus.classes;

import java.util.Set;

/**
 * A pupil who has come in.
 *
 * @param granted slugs of the programmes of the class that only classes may read
 */
public record PupilSession(Pupil pupil, String className, Set<String> granted) {

    public PupilSession {
        granted = Set.copyOf(granted);
    }
}
