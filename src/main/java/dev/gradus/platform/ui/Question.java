package dev.gradus.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** Asks before something that others notice at once and that no undo takes out of their eyes again. */
public class Question extends Dialog {

    private static final long serialVersionUID = 1;

    /**
     * @param title what is asked
     * @param what comes of it, and how it can be made good
     * @param yes what the button says that does it
     */
    public Question(String title, String what, String yes, Runnable whenYes) {
        setHeaderTitle(title);
        setWidth("min(460px, 94vw)");
        setRole("alertdialog");
        add(new Paragraph(what));
        var no = new Button(getTranslation("platform.cancel"), click -> close());
        no.setAutofocus(true);
        var doIt = new Button(yes, click -> {
            close();
            whenYes.run();
        });
        doIt.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(no, doIt);
    }

    /** Asks for something more below the explanation. */
    public Question with(Component field) {
        add(field);
        return this;
    }
}
