package dev.gradus.outward;

/** What became of a package that somebody wanted to take in. */
public sealed interface FrameworkResult {

    record TakenIn(Framework framework) implements FrameworkResult {}

    /** Nothing has changed; the message key says why, with {@code detail} as its argument. */
    record Refused(String messageKey, String detail) implements FrameworkResult {}
}
