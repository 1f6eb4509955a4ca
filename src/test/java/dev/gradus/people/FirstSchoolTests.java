package dev.gradus.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.testing.IntegrationTest;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.annotation.Transactional;

/** The first set-up, in an installation whose admins are switched off until the test is rolled back. */
@IntegrationTest
@Transactional
class FirstSchoolTests {

    private static final NewAccount ADA = new NewAccount("ada.first", "Ada", Set.of(Role.TEACHER));
    private static final String PASSWORD = "a rainy day!";

    private final FirstSchool setup;
    private final Accounts accounts;
    private final Schools schools;
    private final JdbcClient jdbc;

    FirstSchoolTests(Schools schools, Accounts accounts, PasswordEncoder encoder, JdbcClient jdbc) {
        this.setup = new FirstSchool(schools, accounts, encoder);
        this.accounts = accounts;
        this.schools = schools;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void nobodyKeepsPeople() {
        jdbc.sql("update account set active = false").update();
    }

    @Test
    void theRightCodeMakesTheSchoolAndItsAdmin() {
        var made = (PeopleResult.Done) setup.make(code(), " Hill School ", ADA, PASSWORD);
        var account = accounts.find(made.account()).orElseThrow();
        assertThat(account.roles()).containsExactlyInAnyOrder(Role.ADMIN, Role.TEACHER);
        assertThat(schools.find(account.school()).orElseThrow().name()).isEqualTo("Hill School");
        assertThat(setup.isMissing()).isFalse();
    }

    @Test
    void aCodeIsReadWithSpacesOtherHyphensOrNoneAndInSmallLetters() {
        var code = code();
        assertThat(tryWith(" " + code.replace('-', ' ') + " ")).isEqualTo("people.setup.school.empty");
        assertThat(tryWith(code.replace("-", "").toLowerCase(Locale.ROOT))).isEqualTo("people.setup.school.empty");
        assertThat(tryWith(code.replace('-', '–'))).isEqualTo("people.setup.school.empty");
    }

    @Test
    void aWrongCodeMakesNothing() {
        assertThat(refusal(setup.make("AAAA-AAAA-AAAA", "Hill School", ADA, PASSWORD)))
                .isEqualTo("people.setup.code.wrong");
        assertThat(setup.isMissing()).isTrue();
    }

    @Test
    void theCodeWorksOnce() {
        var code = code();
        setup.make(code, "Hill School", ADA, PASSWORD);
        assertThat(setup.setupCode()).isEmpty();
        assertThat(refusal(
                        setup.make(code, "Other School", new NewAccount("eve", "Eve", Set.of(Role.ADMIN)), PASSWORD)))
                .isEqualTo("people.setup.done");
    }

    @Test
    void afterTwentyWrongCodesTheRightOneDoesNotHelp() {
        for (int i = 0; i < 20; i++) {
            assertThat(tryWith("WRONG")).isEqualTo("people.setup.code.wrong");
        }
        assertThat(refusal(setup.make(code(), "Hill School", ADA, PASSWORD)))
                .isEqualTo("people.setup.code.tooManyTries");
    }

    @Test
    void whatIsWrongIsSaidBeforeTheDatabaseIsAsked() {
        assertThat(refusal(setup.make(code(), "Hill School", new NewAccount("Anna Admin", "Anna", Set.of()), PASSWORD)))
                .isEqualTo("people.signInName.form");
        assertThat(refusal(setup.make(code(), "Hill School", new NewAccount("anna", "", Set.of()), PASSWORD)))
                .isEqualTo("people.displayName.empty");
        assertThat(refusal(setup.make(code(), "a".repeat(201), ADA, PASSWORD)))
                .isEqualTo("people.setup.school.tooLong");
        assertThat(refusal(setup.make(code(), "Hill School", ADA, "short"))).isEqualTo("people.password.tooShort");
        assertThat(setup.isMissing()).isTrue();
    }

    /** Whatever reaches the database all the same is refused there without its values, which the log would keep. */
    @Test
    void aRefusedRowIsNotInTheMessage() {
        var school = schools.add("Hill School");
        assertThatThrownBy(() -> accounts.add(
                        school, new NewAccount("anna admin", "Anna", Set.of(Role.ADMIN)), "{argon2}secret"))
                .isInstanceOf(DataIntegrityViolationException.class)
                .satisfies(refused -> {
                    for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
                        assertThat(cause.toString()).doesNotContain("secret", "anna admin");
                    }
                });
    }

    private String tryWith(String code) {
        return refusal(setup.make(code, "", ADA, PASSWORD));
    }

    private String code() {
        return setup.setupCode().orElseThrow();
    }

    private static String refusal(PeopleResult result) {
        return ((PeopleResult.Refused) result).messageKey();
    }
}
