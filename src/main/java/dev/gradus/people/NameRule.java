package dev.gradus.people;

import java.util.Optional;

/** What the name of a person or a school must be: the database would refuse anything else without saying why. */
final class NameRule {

    static final int LONGEST_OF_PERSON = 120;
    static final int LONGEST_OF_SCHOOL = 200;

    private NameRule() {}

    /** The message key of what is wrong, which begins with the key of the field; or nothing. */
    static Optional<String> objection(String field, String name, int longest) {
        if (name.isBlank()) {
            return Optional.of(field + ".empty");
        }
        if (name.codePointCount(0, name.length()) > longest) {
            return Optional.of(field + ".tooLong");
        }
        return name.codePoints().anyMatch(Character::isISOControl) ? Optional.of(field + ".form") : Optional.empty();
    }

    static Optional<String> objectionToPerson(String displayName) {
        return objection("people.displayName", displayName, LONGEST_OF_PERSON);
    }

    static Optional<String> objectionToSchool(String name) {
        return objection("people.setup.school", name, LONGEST_OF_SCHOOL);
    }
}
