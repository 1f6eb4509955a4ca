package dev.gradus.people;

/** What became of a change to people. */
public sealed interface PeopleResult {

    record Done(AccountId account) implements PeopleResult {}

    /** Nothing changed; the message key says why. */
    record Refused(String messageKey) implements PeopleResult {}
}
