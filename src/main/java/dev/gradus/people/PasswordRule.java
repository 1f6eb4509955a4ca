package dev.gradus.people;

import java.util.Optional;

/** What a password must be: long rather than strange, as NIST SP 800-63B (5.1.1.2) advises. */
public final class PasswordRule {

    public static final int SHORTEST = 10;
    public static final int LONGEST = 200;

    private PasswordRule() {}

    /** The message key of what is wrong, or nothing. */
    public static Optional<String> objection(String password, String signInName) {
        if (password.length() < SHORTEST) {
            return Optional.of("people.password.tooShort");
        }
        if (password.length() > LONGEST) {
            return Optional.of("people.password.tooLong");
        }
        if (password.equalsIgnoreCase(signInName) || password.chars().distinct().count() < 4) {
            return Optional.of("people.password.tooPlain");
        }
        return Optional.empty();
    }
}
