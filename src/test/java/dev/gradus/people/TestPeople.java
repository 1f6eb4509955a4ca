package dev.gradus.people;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/** Two schools and their people, by name. They are in the database as soon as somebody first acts. */
@Component
public class TestPeople {

    private static final SchoolId SPRING_HILL = new SchoolId(new UUID(0x5c, 1));
    private static final SchoolId RIVERSIDE = new SchoolId(new UUID(0x5c, 2));

    public static final Person ANNA = person(1, SPRING_HILL, "Anna", Role.TEACHER);
    public static final Person BEN = person(2, SPRING_HILL, "Ben", Role.LEAD);
    public static final Person CARA = person(3, SPRING_HILL, "Cara", Role.ADMIN);
    public static final Person SAM = person(4, SPRING_HILL, "Sam", Role.STUDENT);
    /** Of another school. */
    public static final Person LIN = person(5, RIVERSIDE, "Lin", Role.TEACHER);
    /** Leads the other school. */
    public static final Person MEI = person(6, RIVERSIDE, "Mei", Role.LEAD);

    /** A second lead beside BEN. */
    public static final Person DAN = person(7, SPRING_HILL, "Dan", Role.LEAD);
    /** Keeps the people of the other school. */
    public static final Person NOA = person(8, RIVERSIDE, "Noa", Role.ADMIN);

    public static final List<Person> ALL = List.of(ANNA, BEN, CARA, SAM, LIN, MEI, DAN, NOA);

    private final JdbcClient jdbc;
    private final CurrentPerson current;
    private final SecurityContextHolderStrategy contexts;

    TestPeople(JdbcClient jdbc, CurrentPerson current, SecurityContextHolderStrategy contexts) {
        this.jdbc = jdbc;
        this.current = current;
        this.contexts = contexts;
    }

    public <T> T as(Person person, Supplier<T> work) {
        settle();
        return current.actAs(person, work);
    }

    public void run(Person person, Runnable work) {
        as(person, () -> {
            work.run();
            return person;
        });
    }

    /**
     * For what runs on the test's own thread until {@link #signOut}: views. The static holder belongs to the newest
     * application of this JVM, which may be another than the one tried here; what stands in for a browser reads it there.
     */
    public SecurityContext signIn(Person person) {
        settle();
        var context = contexts.createEmptyContext();
        context.setAuthentication(SignedIn.of(person).authentication());
        contexts.setContext(context);
        SecurityContextHolder.setContext(context);
        return context;
    }

    public void signOut() {
        contexts.clearContext();
        SecurityContextHolder.clearContext();
    }

    private void settle() {
        school(SPRING_HILL, "Spring Hill School");
        school(RIVERSIDE, "Riverside School");
        ALL.forEach(this::settle);
    }

    private void school(SchoolId id, String name) {
        jdbc.sql("insert into school (id, name) values (:id, :name) on conflict do nothing")
                .param("id", id.value())
                .param("name", name)
                .update();
    }

    /** Nobody can sign in with a password that has no encoding. */
    private void settle(Person person) {
        jdbc.sql("""
                        insert into account (id, school_id, sign_in_name, display_name, password_hash)
                        values (:id, :school, lower(:name) || '.of-tests', :name, '') on conflict do nothing""")
                .param("id", person.id().value())
                .param("school", person.school().value())
                .param("name", person.name())
                .update();
        person.roles()
                .forEach(role -> jdbc.sql(
                                "insert into account_role (account_id, role) values (:id, :role) on conflict do nothing")
                        .param("id", person.id().value())
                        .param("role", role.name())
                        .update());
    }

    private static Person person(int number, SchoolId school, String name, Role... roles) {
        return new Person(new AccountId(new UUID(0xacc, number)), school, name, Set.of(roles));
    }
}
