package dev.gradus.curriculum.ui;

import dev.gradus.people.Person;
import dev.gradus.people.Role;

/**
 * Which actions to offer; the services decide in the end.
 *
 * @param organises programmes, strands and units
 * @param writes lessons
 */
record Rights(boolean organises, boolean writes) {

    static Rights of(Person person) {
        return new Rights(
                person.is(Role.ADMIN) || person.is(Role.LEAD), person.is(Role.LEAD) || person.is(Role.TEACHER));
    }
}
