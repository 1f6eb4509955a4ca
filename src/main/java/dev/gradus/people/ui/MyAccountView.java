package dev.gradus.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.gradus.people.People;
import dev.gradus.people.PeopleResult;
import dev.gradus.platform.ui.Notices;
import dev.gradus.platform.ui.StudioFrame;
import jakarta.annotation.security.PermitAll;

/** One's own account: changing the password, which ends all sessions. */
@Route(value = "account", layout = StudioFrame.class)
@PermitAll
class MyAccountView extends Main implements HasDynamicTitle {

    private static final long serialVersionUID = 1;

    private final transient People people;
    private final PasswordField oldPassword = Passwords.field("people.password.old");
    private final PasswordField newPassword = Passwords.field("people.password.new");

    private final FieldObjections objections = new FieldObjections();

    MyAccountView(People people) {
        this.people = people;
        addClassName("g-page");
        objections.at("people.password.old", oldPassword);
        objections.at("people.password", newPassword);
        newPassword.setHelperText(getTranslation("people.password.help"));
        var change = new Button(getTranslation("people.password.change"), click -> change());
        change.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new VerticalLayout(oldPassword, newPassword, change);
        form.addClassName("g-form");
        form.setPadding(false);
        var me = people.me();
        add(
                new H1(me.displayName()),
                new Paragraph(getTranslation("people.account.signsInAs", me.signInName())),
                new H2(getTranslation("people.password.change")),
                form);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.account.title");
    }

    private void change() {
        switch (people.changeMyPassword(oldPassword.getValue(), newPassword.getValue())) {
            case PeopleResult.Done done -> UI.getCurrent().getPage().setLocation("/studio/login");
            case PeopleResult.Refused refused -> {
                if (!objections.say(refused.messageKey())) {
                    Notices.problem(getTranslation(refused.messageKey()));
                }
            }
        }
    }
}
