package dev.gradus.classes;

/** What came of a wish about a class. */
public sealed interface ClassResult {

    record Done(SchoolClass schoolClass) implements ClassResult {}

    /** @param messageKey says why, and begins with the key of the field it is about */
    record Refused(String messageKey) implements ClassResult {}
}
