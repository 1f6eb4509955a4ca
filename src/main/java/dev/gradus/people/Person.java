package dev.gradus.people;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** Somebody of a school, as the other modules know them. */
public record Person(AccountId id, SchoolId school, String name, Set<Role> roles) {

    public Person {
        roles = Set.copyOf(roles);
    }

    private static final AccountId OPERATOR = new AccountId(new UUID(0, 0));

    /** Whoever runs a command on the machine itself: may do everything in the school, but is no account of it. */
    static Person operator(SchoolId school) {
        return new Person(OPERATOR, school, "", EnumSet.of(Role.ADMIN, Role.LEAD, Role.TEACHER));
    }

    /** Whether there is an account behind this person; what an operator does carries no name. */
    public boolean isOperator() {
        return id.equals(OPERATOR);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
