package dev.gradus.people.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.gradus.people.FirstSchool;
import dev.gradus.people.NewAccount;
import dev.gradus.people.PeopleResult;
import dev.gradus.people.Role;
import dev.gradus.platform.ui.Mark;
import dev.gradus.platform.ui.Notices;
import java.util.Set;

/** The first visit of all: makes the first school and its admin, for whoever can read the console. */
@Route(value = "setup", autoLayout = false)
@AnonymousAllowed
class SetupView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1;

    private final transient FirstSchool firstSchool;
    private final TextField code = new TextField(getTranslation("people.setup.code"));
    private final TextField school = new TextField(getTranslation("people.setup.school"));
    private final TextField displayName = new TextField(getTranslation("people.displayName"));
    private final TextField signInName = new TextField(getTranslation("people.signInName"));
    private final PasswordField password = Passwords.field("people.password");

    private final FieldObjections objections = new FieldObjections();

    SetupView(FirstSchool firstSchool) {
        this.firstSchool = firstSchool;
        addClassName("g-door");
        code.setHelperText(getTranslation("people.setup.code.help"));
        signInName.setHelperText(getTranslation("people.signInName.help"));
        password.setHelperText(getTranslation("people.password.help"));
        var make = new Button(getTranslation("people.setup.make"), click -> make());
        make.addThemeVariants(ButtonVariant.PRIMARY);
        // Else the field in which Enter was pressed would not have said yet what it holds.
        make.addClickShortcut(Key.ENTER).resetFocusOnActiveElement();
        objections.at("people.setup.code", code);
        objections.at("people.setup.school", school);
        objections.at("people.displayName", displayName);
        objections.at("people.signInName", signInName);
        objections.at("people.password", password);
        var form = new VerticalLayout(code, school, displayName, signInName, password, make);
        form.addClassName("g-form");
        form.setPadding(false);
        add(
                new Mark(),
                new H1(getTranslation("people.setup.title")),
                new Paragraph(getTranslation("people.setup.why")),
                form,
                new DoorLanguages());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!firstSchool.isMissing()) {
            event.forwardTo(SignInView.class);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.setup.title");
    }

    private void make() {
        var admin = new NewAccount(
                signInName.getValue(), displayName.getValue(), Set.of(Role.ADMIN, Role.LEAD, Role.TEACHER));
        switch (firstSchool.make(code.getValue(), school.getValue(), admin, password.getValue())) {
            case PeopleResult.Done done -> getUI().ifPresent(ui -> SignInView.openAfterSetup(ui, admin.signInName()));
            case PeopleResult.Refused refused -> {
                if (!objections.say(refused.messageKey())) {
                    Notices.problem(getTranslation(refused.messageKey()));
                }
            }
        }
    }
}
