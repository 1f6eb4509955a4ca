package dev.gradus.people;

import java.util.Locale;
import java.util.Set;

/** What an admin says of a new account; the sign-in name is kept in lower case. */
public record NewAccount(String signInName, String displayName, Set<Role> roles) {

    public NewAccount {
        signInName = signInName.strip().toLowerCase(Locale.ROOT);
        displayName = displayName.strip();
        roles = Set.copyOf(roles);
    }
}
