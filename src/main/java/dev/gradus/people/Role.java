package dev.gradus.people;

/** What an account may do in its school; one account may hold several. */
public enum Role {
    /** Keeps people and the shape of programmes. */
    ADMIN,
    /** Shapes programmes, reviews and publishes. */
    LEAD,
    /** Writes lessons. */
    TEACHER,
    /** Reads. */
    STUDENT
}
