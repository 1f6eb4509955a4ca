package dev.gradus.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which names and passwords an account may have. */
class NewAccountTest {

    private static final Set<Role> TEACHER = Set.of(Role.TEACHER);

    @Test
    void aSignInNameIsKeptInLowerCaseAndWithoutSpacesAround() {
        var account = new NewAccount(" Li.Na ", " Li Na ", TEACHER);
        assertThat(account.signInName()).isEqualTo("li.na");
        assertThat(account.displayName()).isEqualTo("Li Na");
        assertThat(account.objection()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna admin", "安娜", ".anna", "anna\u0000", "anna/x", "änna"})
    void aSignInNameOfOtherCharactersIsRefused(String name) {
        assertThat(new NewAccount(name, "Anna", TEACHER).objection()).contains("people.signInName.form");
    }

    @Test
    void anEmptyAndATooLongSignInNameAreToldApart() {
        assertThat(new NewAccount(" ", "Anna", TEACHER).objection()).contains("people.signInName.empty");
        assertThat(new NewAccount("a".repeat(80), "Anna", TEACHER).objection()).isEmpty();
        assertThat(new NewAccount("a".repeat(81), "Anna", TEACHER).objection()).contains("people.signInName.tooLong");
    }

    @Test
    void aNameHasOneTo120CharactersThatCanBeShown() {
        assertThat(named("")).isEqualTo("people.displayName.empty");
        assertThat(named("𝒜".repeat(120))).isEmpty();
        assertThat(named("a".repeat(121))).isEqualTo("people.displayName.tooLong");
        assertThat(named("An\u0000na")).isEqualTo("people.displayName.form");
    }

    @Test
    void anAccountHasARole() {
        assertThat(new NewAccount("anna", "Anna", Set.of()).objection()).contains("people.roles.none");
    }

    @ParameterizedTest
    @CsvSource({
        "123456789, people.password.tooShort",
        "aaaaaaaaaabb, people.password.tooPlain",
        "ANNA.ANNASON, people.password.tooPlain",
        "a rainy day!, ''",
    })
    void aPasswordIsLongAndNotTooPlain(String password, String objection) {
        assertThat(PasswordRule.objection(password, "anna.annason").orElse("")).isEqualTo(objection);
    }

    @Test
    void aPasswordMayBeVeryLongButNotEndless() {
        assertThat(PasswordRule.objection("abcdefghij".repeat(20), "anna")).isEmpty();
        assertThat(PasswordRule.objection("abcdefghij".repeat(20) + "k", "anna"))
                .contains("people.password.tooLong");
    }

    private static String named(String name) {
        return new NewAccount("anna", name, TEACHER).objection().orElse("");
    }
}
