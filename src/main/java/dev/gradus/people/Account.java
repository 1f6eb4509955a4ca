package dev.gradus.people;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An account as the people of its school see it.
 *
 * @param language the language chosen, or null: the browser's
 */
public record Account(
        AccountId id,
        SchoolId school,
        String signInName,
        String displayName,
        Set<Role> roles,
        @Nullable String language,
        boolean active) {

    public Account {
        roles = Set.copyOf(roles);
    }

    public Person person() {
        return new Person(id, school, displayName, roles);
    }
}
