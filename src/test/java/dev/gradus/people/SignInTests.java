package dev.gradus.people;

import static dev.gradus.people.TestPeople.CARA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import dev.gradus.testing.IntegrationTest;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Signing in: the password, who guesses, and how long a session lives. */
@IntegrationTest
class SignInTests {

    private static final String PASSWORD = "a rainy day!";

    private final SignInCheck check;
    private final SignInThrottle throttle;
    private final People people;
    private final Accounts accounts;
    private final TestPeople known;
    private final JdbcClient jdbc;
    private final MockMvc http;
    private final String name = UUID.randomUUID().toString();
    private final String address = UUID.randomUUID().toString();

    SignInTests(
            SignInCheck check,
            SignInThrottle throttle,
            People people,
            Accounts accounts,
            TestPeople known,
            JdbcClient jdbc,
            WebApplicationContext context) {
        this.check = check;
        this.throttle = throttle;
        this.people = people;
        this.accounts = accounts;
        this.known = known;
        this.jdbc = jdbc;
        this.http = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @AfterEach
    void nobodyStaysSignedIn() {
        known.signOut();
    }

    @Test
    void aPasswordIsKeptAsArgon2AndTheNameIsReadInCapitalsToo() {
        var account = added();
        assertThat(accounts.passwordHash(account).orElseThrow())
                .startsWith("{argon2}")
                .doesNotContain(PASSWORD);
        var signedIn = signIn(" " + name.toUpperCase(Locale.ROOT), PASSWORD);
        assertThat(signedIn.isAuthenticated()).isTrue();
        assertThat(signedIn.getAuthorities()).extracting(Object::toString).contains("ROLE_TEACHER");
    }

    @Test
    void anOlderEncodingIsRenewedAtSignInAndSessionsLiveOn() {
        var account = added();
        var stamp = accounts.credentialStamp(account);
        accounts.refreshHash(name, "{bcrypt}" + new BCryptPasswordEncoder(4).encode(PASSWORD));
        signIn(name, PASSWORD);
        assertThat(accounts.passwordHash(account).orElseThrow()).startsWith("{argon2}");
        assertThat(accounts.credentialStamp(account)).isEqualTo(stamp);
        assertThat(signIn(name, PASSWORD).isAuthenticated()).isTrue();
    }

    @Test
    void whoIsSwitchedOffDoesNotGetIn() {
        var account = added();
        known.run(CARA, () -> people.setActive(account, false));
        assertThatThrownBy(() -> signIn(name, PASSWORD)).isInstanceOf(DisabledException.class);
    }

    @Test
    void anUnknownNameIsAnsweredLikeAWrongPassword() {
        added();
        assertThatThrownBy(() -> signIn(name, "a sunny day!")).isExactlyInstanceOf(BadCredentialsException.class);
        assertThatThrownBy(() -> signIn("no." + name, PASSWORD)).isExactlyInstanceOf(BadCredentialsException.class);
    }

    @Test
    void afterFiveFailuresAnAccountWaitsEvenForTheRightPassword() {
        added();
        for (int i = 0; i < SignInThrottle.FREE_FAILURES_OF_ACCOUNT; i++) {
            assertThatThrownBy(() -> signIn(name, "a sunny day!")).isInstanceOf(BadCredentialsException.class);
        }
        assertThatThrownBy(() -> signIn(name, PASSWORD)).isInstanceOf(LockedException.class);
    }

    @Test
    void aSuccessForgetsTheFailuresBefore() {
        added();
        failures(SignInThrottle.FREE_FAILURES_OF_ACCOUNT - 1, name, address);
        signIn(name, PASSWORD);
        failures(SignInThrottle.FREE_FAILURES_OF_ACCOUNT - 1, name, address);
        assertThat(throttle.isLocked(name, address)).isFalse();
    }

    @Test
    void anAddressWaitsAfterThirtyFailuresOfAnyNames() {
        for (int i = 1; i < SignInThrottle.FREE_FAILURES_OF_ADDRESS; i++) {
            throttle.failed(i + name, address);
        }
        assertThat(throttle.isLocked(name, address)).isFalse();
        throttle.failed("0" + name, address);
        assertThat(throttle.isLocked(name, address)).isTrue();
        assertThat(throttle.isLocked(name, "not " + address)).isFalse();
    }

    @Test
    void eachFailureDoublesTheWaitUpToAQuarterOfAnHour() {
        failures(5, name, address);
        assertThat(secondsToWait()).isEqualTo(15);
        failures(1, name, address);
        assertThat(secondsToWait()).isEqualTo(30);
        failures(20, name, address);
        assertThat(secondsToWait()).isEqualTo(900);
    }

    @Test
    void failuresOfMoreThanAnHourAgoAreForgotten() {
        failures(4, name, address);
        jdbc.sql("update sign_in_failure set last_failure = now() - interval '61 minutes' where key = :key")
                .param("key", "account:" + name)
                .update();
        failures(4, name, address);
        assertThat(throttle.isLocked(name, address)).isFalse();
    }

    @Test
    void aSessionEndsWhenThePasswordChanges() throws Exception {
        var account = added();
        var session = session();
        assertThat(isSignedIn(session)).isTrue();
        known.run(CARA, () -> people.resetPassword(account, "a windy day!"));
        assertThat(isSignedIn(session)).isFalse();
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void aSessionEndsWhenSomebodyIsSwitchedOffOrGetsOtherRoles() throws Exception {
        var account = added();
        var session = session();
        known.run(CARA, () -> people.changeRoles(account, Set.of(Role.LEAD)));
        assertThat(isSignedIn(session)).isFalse();
        var next = session();
        known.run(CARA, () -> people.setActive(account, false));
        assertThat(isSignedIn(next)).isFalse();
    }

    private AccountId added() {
        return known.as(
                CARA,
                () -> ((PeopleResult.Done) people.add(new NewAccount(name, "Tom", Set.of(Role.TEACHER)), PASSWORD))
                        .account());
    }

    private Authentication signIn(String as, String password) {
        var token = UsernamePasswordAuthenticationToken.unauthenticated(as, password);
        token.setDetails(new WebAuthenticationDetails(address, null));
        return check.authenticate(token);
    }

    private void failures(int count, String as, String from) {
        for (int i = 0; i < count; i++) {
            throttle.failed(as, from);
        }
    }

    /** From the last failure, so that the answer does not hang on how fast the test is. */
    private int secondsToWait() {
        return jdbc.sql(
                        "select extract(epoch from locked_until - last_failure)::int from sign_in_failure where key = :key")
                .param("key", "account:" + name)
                .query(Integer.class)
                .single();
    }

    private MockHttpSession session() throws Exception {
        var session = http.perform(MockMvcRequestBuilders.post("/studio/login")
                        .param("username", name)
                        .param("password", PASSWORD)
                        .with(csrf()))
                .andReturn()
                .getRequest()
                .getSession(false);
        return (MockHttpSession) Objects.requireNonNull(session);
    }

    /** The preview of no lesson: missing for whoever is signed in, the way to the door for everybody else. */
    private boolean isSignedIn(MockHttpSession session) throws Exception {
        var answer = http.perform(MockMvcRequestBuilders.get("/studio-api/preview/" + UUID.randomUUID() + "/en")
                        .session(session))
                .andReturn()
                .getResponse();
        return answer.getStatus() == 404;
    }
}
