package dev.gradus.people.ui;

import static dev.gradus.people.TestPeople.NOA;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import dev.gradus.people.TestPeople;
import dev.gradus.testing.IntegrationTest;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;

/** The list of people as NOA, the only admin of a school, sees it. */
@IntegrationTest
@Transactional
@ViewPackages(packages = "dev.gradus")
class PeopleViewTests extends SpringBrowserlessTest {

    private final TestPeople people;

    PeopleViewTests(TestPeople people) {
        this.people = people;
    }

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        people.signIn(NOA);
        super.initVaadinEnvironment();
    }

    @AfterEach
    void nobodyStaysSignedIn() {
        people.signOut();
    }

    @Test
    void aRefusalStandsAtItsFieldAndNotInANotice() {
        navigate(PeopleView.class);
        press("Add person");
        text("Name").setValue("Tom");
        text("Sign-in name").setValue("tom tom");
        press("Save");
        assertThat(text("Sign-in name").isInvalid()).isTrue();
        assertThat(text("Sign-in name").getErrorMessage()).contains("no spaces");
        assertThat(text("Name").isInvalid()).isFalse();
        assertThat(find(Notification.class).all()).isEmpty();
        text("Sign-in name").setValue(UUID.randomUUID().toString());
        assertThat(text("Sign-in name").isInvalid()).isFalse();
        press("Save");
        var password = find(PasswordField.class, find(Dialog.class).single()).single();
        assertThat(password.isInvalid()).isTrue();
        assertThat(password.getErrorMessage()).contains("10");
    }

    @Test
    void somebodyIsAddedAndANoticeSaysSo() {
        navigate(PeopleView.class);
        var before = find(PersonRow.class).all().size();
        press("Add person");
        text("Name").setValue("Tom");
        text("Sign-in name").setValue(UUID.randomUUID().toString());
        find(PasswordField.class, find(Dialog.class).single()).single().setValue("a rainy day!");
        press("Save");
        assertThat(find(Dialog.class).all()).isEmpty();
        assertThat(find(PersonRow.class).all()).hasSize(before + 1);
        assertThat(test(find(Notification.class).single()).getText()).isEqualTo("Tom is added and can sign in.");
    }

    @Test
    void theLastAdminIsToldAtTheRoles() {
        navigate(PeopleView.class);
        test(find(Button.class).withAttribute("aria-label", "Edit: Noa").single())
                .click();
        CheckboxGroup<?> roles =
                find(CheckboxGroup.class, find(Dialog.class).single()).single();
        roles.clear();
        press("Save");
        assertThat(roles.isInvalid()).isTrue();
        assertThat(roles.getErrorMessage()).isEqualTo("Please choose at least one role.");
    }

    private TextField text(String label) {
        return find(TextField.class, find(Dialog.class).single())
                .withLabel(label)
                .single();
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }
}
