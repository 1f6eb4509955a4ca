package dev.gradus.people;

import static dev.gradus.people.TestPeople.ANNA;
import static dev.gradus.people.TestPeople.LIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.platform.NotFound;
import dev.gradus.testing.IntegrationTest;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** What an admin may do with the people of a school, each test in a school of its own. */
@IntegrationTest
@Transactional
class PeopleTests {

    private static final String PASSWORD = "a rainy day!";

    private final People people;
    private final Accounts accounts;
    private final Schools schools;
    private final CurrentPerson current;
    private final Operator operator;
    private final TestPeople known;

    PeopleTests(
            People people,
            Accounts accounts,
            Schools schools,
            CurrentPerson current,
            Operator operator,
            TestPeople known) {
        this.people = people;
        this.accounts = accounts;
        this.schools = schools;
        this.current = current;
        this.operator = operator;
        this.known = known;
    }

    @Test
    void anAdminAddsPeopleToTheOwnSchool() {
        var admin = admin();
        var added = current.actAs(admin, () -> people.person(done(people.add(account("Tom"), PASSWORD))));
        assertThat(added.school()).isEqualTo(admin.school());
        assertThat(added.roles()).containsExactly(Role.TEACHER);
        assertThat(current.actAs(admin, people::ofMySchool)).hasSize(2);
    }

    @Test
    void aSignInNameThatAnySchoolUsesIsTaken() {
        var admin = admin();
        var name = current.actAs(admin(), people::me).signInName();
        assertThat(current.actAs(
                        admin, () -> refusal(people.add(new NewAccount(name, "Tom", Set.of(Role.TEACHER)), PASSWORD))))
                .isEqualTo("people.signInName.taken");
    }

    @Test
    void whatBreaksARuleIsRefused() {
        var admin = admin();
        current.actAs(admin, () -> {
            assertThat(refusal(people.add(new NewAccount("a b", "Tom", Set.of(Role.TEACHER)), PASSWORD)))
                    .isEqualTo("people.signInName.form");
            assertThat(refusal(people.add(account("Tom"), "short"))).isEqualTo("people.password.tooShort");
            assertThat(refusal(people.rename(admin.id(), " "))).isEqualTo("people.displayName.empty");
            assertThat(refusal(people.changeRoles(admin.id(), Set.of()))).isEqualTo("people.roles.none");
            assertThat(refusal(people.resetPassword(admin.id(), "short"))).isEqualTo("people.password.tooShort");
            assertThat(people.ofMySchool()).hasSize(1);
            return admin;
        });
    }

    @Test
    void anAdminNamesTheSchoolAndItsStages() {
        var admin = admin();
        current.actAs(admin, () -> {
            done(people.changeSchool(" Hill School ", "5-4-3"));
            assertThat(people.mySchool().name()).isEqualTo("Hill School");
            assertThat(people.mySchool().stages()).isEqualTo("5-4-3");
            assertThat(refusal(people.changeSchool(" ", "5-4-3"))).isEqualTo("people.setup.school.empty");
            assertThat(refusal(people.changeSchool("Hill School", "4-4-4"))).isEqualTo("people.school.stages.form");
            return admin;
        });
    }

    @Test
    void onlyOtherLeadsAtWorkAreCounted() {
        var admin = admin();
        current.actAs(admin, () -> {
            assertThat(people.otherLeads()).isZero();
            var second = done(people.add(new NewAccount(unused(), "Eve", Set.of(Role.LEAD)), PASSWORD));
            assertThat(people.otherLeads()).isEqualTo(1);
            done(people.setActive(second, false));
            assertThat(people.otherLeads()).isZero();
            return admin;
        });
    }

    @Test
    void theLastAdminCannotBeRemoved() {
        var admin = admin();
        current.actAs(admin, () -> {
            assertThat(refusal(people.setActive(admin.id(), false))).isEqualTo("people.roles.lastAdmin");
            assertThat(refusal(people.changeRoles(admin.id(), Set.of(Role.LEAD))))
                    .isEqualTo("people.roles.lastAdmin");
            var second = done(people.add(new NewAccount(unused(), "Eve", Set.of(Role.ADMIN)), PASSWORD));
            done(people.changeRoles(admin.id(), Set.of(Role.LEAD)));
            assertThat(refusal(people.setActive(second, false))).isEqualTo("people.roles.lastAdmin");
            return admin;
        });
    }

    @Test
    void anAdminWhoIsSwitchedOffDoesNotCount() {
        var admin = admin();
        current.actAs(admin, () -> {
            var second = done(people.add(new NewAccount(unused(), "Eve", Set.of(Role.ADMIN)), PASSWORD));
            done(people.setActive(second, false));
            assertThat(refusal(people.setActive(admin.id(), false))).isEqualTo("people.roles.lastAdmin");
            return admin;
        });
    }

    @Test
    void peopleOfAnotherSchoolAreNotFound() {
        var admin = admin();
        var other = known.as(LIN, LIN::id);
        current.actAs(admin, () -> {
            assertThatThrownBy(() -> people.person(other)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> people.rename(other, "X")).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> people.changeRoles(other, Set.of(Role.LEAD)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> people.setActive(other, false)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> people.resetPassword(other, PASSWORD)).isInstanceOf(NotFound.class);
            return admin;
        });
    }

    @Test
    void whoIsNoAdminKeepsNobody() {
        known.run(ANNA, () -> {
            assertThatThrownBy(people::ofMySchool).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> people.setActive(ANNA.id(), false)).isInstanceOf(AccessDeniedException.class);
        });
    }

    @Test
    void everybodyChoosesALanguageThatGradusSpeaks() {
        var admin = admin();
        current.actAs(admin, () -> {
            people.chooseLanguage("zh-CN");
            assertThat(people.me().language()).isEqualTo("zh-CN");
            people.chooseLanguage(null);
            assertThat(people.me().language()).isNull();
            assertThatThrownBy(() -> people.chooseLanguage("tlh")).isInstanceOf(IllegalArgumentException.class);
            return admin;
        });
    }

    @Test
    void anOwnPasswordIsChangedByWhoKnowsIt() {
        var admin = admin();
        current.actAs(admin, () -> {
            var tom = done(people.add(account("Tom"), PASSWORD));
            var asTom = people.person(tom);
            assertThat(current.actAs(asTom, () -> refusal(people.changeMyPassword("a sunny day!", "a windy day!"))))
                    .isEqualTo("people.password.old.wrong");
            assertThat(current.actAs(asTom, () -> refusal(people.changeMyPassword(PASSWORD, "windy"))))
                    .isEqualTo("people.password.tooShort");
            assertThat(current.actAs(asTom, () -> done(people.changeMyPassword(PASSWORD, "a windy day!"))))
                    .isEqualTo(tom);
            return admin;
        });
    }

    @Test
    void anOperatorMayDoEverythingInASchoolButIsNoAccountOfIt() {
        var admin = admin();
        var person = operator.in(admin.school());
        assertThat(person.isOperator()).isTrue();
        assertThat(admin.isOperator()).isFalse();
        assertThat(current.actAs(person, people::ofMySchool)).hasSize(1);
        assertThatThrownBy(() -> current.actAs(person, people::me)).isInstanceOf(NotFound.class);
    }

    @Test
    void anOperatorWorksInTheOldestSchool() {
        admin();
        var before = operator.schools();
        assertThat(operator.inFirstSchool("My school").school())
                .isEqualTo(before.getFirst().id());
        assertThat(operator.schools()).isEqualTo(before);
    }

    private Person admin() {
        var school = schools.add("School " + unused());
        var id = accounts.add(school, new NewAccount(unused(), "Ada", Set.of(Role.ADMIN)), "")
                .orElseThrow();
        return accounts.find(id).orElseThrow().person();
    }

    private static NewAccount account(String name) {
        return new NewAccount(unused(), name, Set.of(Role.TEACHER));
    }

    private static String unused() {
        return UUID.randomUUID().toString();
    }

    private static AccountId done(PeopleResult result) {
        return ((PeopleResult.Done) result).account();
    }

    private static String refusal(PeopleResult result) {
        return ((PeopleResult.Refused) result).messageKey();
    }
}
