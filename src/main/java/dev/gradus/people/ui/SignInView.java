package dev.gradus.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.gradus.people.FirstSchool;
import dev.gradus.platform.ui.Mark;

/** Where staff sign in. With no school yet it sends on to the set-up. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class SignInView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1;

    private static final String MADE = "made";

    private final transient FirstSchool firstSchool;
    private final LoginForm form = new LoginForm();

    private final Paragraph made = new Paragraph(getTranslation("people.setup.made"));

    SignInView(FirstSchool firstSchool) {
        this.firstSchool = firstSchool;
        addClassName("g-door");
        form.setAction("/studio/login");
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(texts());
        made.addClassName("g-made");
        made.getElement().setAttribute("role", "status");
        made.setVisible(false);
        add(new Mark(), made, form, new Paragraph(getTranslation("people.signIn.help")), new DoorLanguages());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (firstSchool.isMissing()) {
            event.forwardTo(SetupView.class);
        }
        var parameters = event.getLocation().getQueryParameters();
        parameters.getSingleParameter(MADE).ifPresent(this::welcome);
        form.setError(parameters.getParameters().containsKey("error"));
    }

    /** The name is in the address, so that it outlasts a reload. */
    static void openAfterSetup(UI ui, String signInName) {
        ui.navigate(SignInView.class, QueryParameters.of(MADE, signInName));
    }

    /** The form has no way to be given a name, and makes its field only in the browser. */
    private void welcome(String signInName) {
        made.setVisible(true);
        form.getElement().executeJs("""
                const name = $0;
                const fill = () => {
                  const field = document.getElementById('vaadinLoginUsername');
                  if (!field) return requestAnimationFrame(fill);
                  field.value = name;
                  // The form itself gives the focus to the name, in the frame that comes.
                  requestAnimationFrame(() => document.getElementById('vaadinLoginPassword')?.focus());
                };
                fill();""", signInName);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.signIn.title");
    }

    private LoginI18n texts() {
        var texts = LoginI18n.createDefault();
        var labels = texts.getForm();
        labels.setTitle(getTranslation("people.signIn.title"));
        labels.setUsername(getTranslation("people.signInName"));
        labels.setPassword(getTranslation("people.password"));
        labels.setSubmit(getTranslation("people.signIn"));
        var wrong = texts.getErrorMessage();
        wrong.setTitle(getTranslation("people.signIn.failed"));
        wrong.setMessage(getTranslation("people.signIn.failed.why"));
        wrong.setUsername(getTranslation("people.signIn.nameMissing"));
        wrong.setPassword(getTranslation("people.signIn.passwordMissing"));
        return texts;
    }
}
