package dev.gradus.people;

/**
 * Owner of people and programmes.
 *
 * @param stages how its grades fall into stages: {@code 6-3-3} or {@code 5-4-3}
 */
public record School(SchoolId id, String name, String stages) {}
