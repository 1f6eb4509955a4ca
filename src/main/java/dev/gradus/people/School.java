package dev.gradus.people;

import java.util.List;

/**
 * Owner of people and programmes.
 *
 * @param stages how its grades fall into stages: {@code 6-3-3} or {@code 5-4-3}
 */
public record School(SchoolId id, String name, String stages) {

    /** The two ways there are. */
    public static final List<String> STAGES = List.of("6-3-3", "5-4-3");
}
