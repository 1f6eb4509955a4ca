package dev.gradus.demo;

import dev.gradus.people.Account;
import dev.gradus.people.CurrentPerson;
import dev.gradus.people.Operator;
import dev.gradus.people.People;
import dev.gradus.people.Person;
import dev.gradus.testing.Studio;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** The people of the demo school, by the names they sign in with. */
@Component
class DemoPeople {

    static final String PASSWORD = "a demo password";

    private final People people;
    private final Operator operator;
    private final CurrentPerson current;

    DemoPeople(People people, Operator operator, CurrentPerson current) {
        this.people = people;
        this.operator = operator;
        this.current = current;
    }

    <T> T as(String signInName, Supplier<T> work) {
        return current.actAs(person(signInName), work);
    }

    Studio studio(int port) {
        return new Studio("http://localhost:" + port, PASSWORD);
    }

    private Person person(String signInName) {
        var school = operator.schools().getFirst().id();
        return current.actAs(
                operator.in(school),
                () -> people.ofMySchool().stream()
                        .filter(account -> account.signInName().equals(signInName))
                        .map(Account::id)
                        .map(people::person)
                        .findFirst()
                        .orElseThrow());
    }
}
