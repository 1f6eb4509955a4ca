package dev.gradus.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import dev.gradus.people.FirstSchool;
import dev.gradus.people.TestPeople;
import dev.gradus.testing.IntegrationTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The first visit, in an installation whose admins are switched off until the test is rolled back. */
@IntegrationTest
@Transactional
@ViewPackages(packages = "dev.gradus")
class SetupViewTests extends SpringBrowserlessTest {

    private final FirstSchool firstSchool;
    private final TestPeople people;
    private final JdbcClient jdbc;

    SetupViewTests(FirstSchool firstSchool, TestPeople people, JdbcClient jdbc) {
        this.firstSchool = firstSchool;
        this.people = people;
        this.jdbc = jdbc;
    }

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        people.signOut();
        jdbc.sql("update account set active = false").update();
        super.initVaadinEnvironment();
    }

    @Test
    void theDoorLeadsToTheSetUpWhileThereIsNoAdmin() {
        UI.getCurrent().navigate("login");
        assertThat(UI.getCurrent().getCurrentView()).isInstanceOf(SetupView.class);
    }

    @Test
    void eachRefusalStandsAtItsField() {
        UI.getCurrent().navigate("setup");
        text("Setup code").setValue("WRONG");
        make();
        assertThat(text("Setup code").getErrorMessage()).startsWith("This is not the setup code.");
        assertThat(text("Setup code").isInvalid()).isTrue();
        text("Setup code").setValue(firstSchool.setupCode().orElseThrow());
        assertThat(text("Setup code").isInvalid()).isFalse();
        make();
        assertThat(text("Name of the school").isInvalid()).isTrue();
        text("Name of the school").setValue("Hill School");
        make();
        assertThat(text("Name").isInvalid()).isTrue();
        text("Name").setValue("Anna");
        text("Sign-in name").setValue("Anna Admin");
        make();
        assertThat(text("Sign-in name").isInvalid()).isTrue();
        text("Sign-in name").setValue("anna.admin");
        make();
        assertThat(find(PasswordField.class).single().isInvalid()).isTrue();
        assertThat(find(Notification.class).all()).isEmpty();
    }

    @Test
    void afterwardsTheDoorSaysThatTheSchoolIsMade() {
        UI.getCurrent().navigate("setup");
        text("Setup code").setValue(firstSchool.setupCode().orElseThrow());
        text("Name of the school").setValue("Hill School");
        text("Name").setValue("Anna");
        text("Sign-in name").setValue(UUID.randomUUID().toString());
        find(PasswordField.class).single().setValue("a rainy day!");
        make();
        assertThat(UI.getCurrent().getCurrentView()).isInstanceOf(SignInView.class);
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.startsWith("Your school is made."));
    }

    private TextField text(String label) {
        return find(TextField.class).withLabel(label).single();
    }

    private void make() {
        test(find(Button.class).withText("Make school and admin").single()).click();
    }
}
