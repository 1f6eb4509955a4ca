package dev.gradus.people;

import java.util.Set;

/** Somebody of a school, as the other modules know them. */
public record Person(AccountId id, SchoolId school, String name, Set<Role> roles) {

    public Person {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
