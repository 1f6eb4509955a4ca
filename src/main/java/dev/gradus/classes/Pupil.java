package dev.gradus.classes;

/**
 * Somebody of a class, known by a tile and a nickname or number, never by a name.
 *
 * @param number the place in the class, from 1
 */
public record Pupil(PupilId id, ClassId schoolClass, int number, String nickname, Tile tile) {}
