package dev.gradus.people;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What an admin says of a new account; the sign-in name is kept in lower case. */
public record NewAccount(String signInName, String displayName, Set<Role> roles) {

    private static final Pattern SIGN_IN_NAME = Pattern.compile("[a-z0-9][a-z0-9._@-]*");
    private static final int LONGEST_SIGN_IN_NAME = 80;

    public NewAccount {
        signInName = signInName.strip().toLowerCase(Locale.ROOT);
        displayName = displayName.strip();
        roles = Set.copyOf(roles);
    }

    /** The message key of what is wrong, which begins with the key of the field; or nothing. */
    public Optional<String> objection() {
        return NameRule.objectionToPerson(displayName)
                .or(this::objectionToSignInName)
                .or(() -> roles.isEmpty() ? Optional.of("people.roles.none") : Optional.empty());
    }

    private Optional<String> objectionToSignInName() {
        if (signInName.isEmpty()) {
            return Optional.of("people.signInName.empty");
        }
        if (signInName.length() > LONGEST_SIGN_IN_NAME) {
            return Optional.of("people.signInName.tooLong");
        }
        return SIGN_IN_NAME.matcher(signInName).matches() ? Optional.empty() : Optional.of("people.signInName.form");
    }
}
