package dev.gradus.platform.ui;

import static dev.gradus.people.TestPeople.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import dev.gradus.people.TestPeople;
import dev.gradus.platform.NotFound;
import dev.gradus.testing.IntegrationTest;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** What ANNA sees where she cannot go on. */
@IntegrationTest
@ViewPackages(packages = "dev.gradus")
class ErrorViewsTests extends SpringBrowserlessTest {

    private static final String SECRET = "select * from account";

    private final TestPeople people;

    ErrorViewsTests(TestPeople people) {
        this.people = people;
    }

    /** Fails as soon as it is opened. */
    @PermitAll
    static class Broken extends Main {

        private static final long serialVersionUID = 1;

        Broken() {
            throw new IllegalStateException(SECRET);
        }
    }

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        people.signIn(ANNA);
        super.initVaadinEnvironment();
    }

    @AfterEach
    void nobodyStaysSignedIn() {
        people.signOut();
    }

    @Test
    void anAddressOfNothingSaysSoAndLeadsOn() {
        assertThat(shown("no-such-page"))
                .isInstanceOf(NothingHereView.class)
                .satisfies(page -> assertThat(text(page)).contains("Page not found", "moved or archived"));
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("/studio", "/studio/account", "/");
    }

    @Test
    void whatAServiceDoesNotFindLooksTheSame() {
        assertThat(shown("reviews/" + UUID.randomUUID()))
                .isInstanceOf(NotFoundView.class)
                .satisfies(page -> assertThat(text(page)).contains("Page not found"));
        assertThat(shown("reviews/not-an-id")).isInstanceOf(NotFoundView.class);
        assertThat(shown("programmes/no-such-programme")).isInstanceOf(NothingHereView.class);
    }

    @Test
    void aViewOfAnotherRoleSaysWhomToAsk() {
        assertThat(shown("people"))
                .isInstanceOf(ClosedView.class)
                .satisfies(page -> assertThat(text(page)).contains("Not for your role", "admin of your school"));
    }

    @Test
    void whatBreaksSaysNothingOfItsInside() {
        RouteConfiguration.forSessionScope().setRoute("broken", Broken.class);

        assertThat(shown("broken"))
                .isInstanceOf(BrokenView.class)
                .satisfies(page -> assertThat(text(page))
                        .contains("Something went wrong")
                        .doesNotContain(SECRET, "Exception", "broken"));
    }

    @Test
    void theySpeakTheLanguageOfTheReader() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);

        assertThat(text(shown("no-such-page"))).contains("找不到这一页").doesNotContain("Page");
        assertThat(text(shown("people"))).contains("你的角色不能使用").doesNotContain("role");
    }

    @Test
    void aClickThatFailsIsSaidWithoutItsInside() {
        fail(new IllegalStateException(SECRET));
        assertThat(text(find(Notification.class).single()))
                .contains("Your saved work is safe")
                .doesNotContain(SECRET);
    }

    @Test
    void aClickThatFindsNothingOrMayNotSaysWhich() {
        fail(new IllegalStateException(new NotFound(SECRET)));
        assertThat(text(find(Notification.class).single())).contains("moved or archived");
        find(Notification.class).single().close();
        fail(new AccessDeniedException(SECRET));
        assertThat(text(find(Notification.class).all().getLast())).contains("another role");
    }

    private static void fail(Exception exception) {
        VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(exception));
    }

    private static Component shown(String address) {
        UI.getCurrent().navigate(address);
        return (Component) UI.getCurrent().getActiveRouterTargetsChain().getFirst();
    }

    private static String text(Component component) {
        return component instanceof Notification notification
                ? notification.getElement().getProperty("text", "")
                : component.getElement().getTextRecursively();
    }
}
