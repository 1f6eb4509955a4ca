package dev.gradus.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** What an author may say to whoever reviews the lesson. */
@StyleSheet("context://studio-assets/review.css")
class SubmitDialog extends Dialog {

    private static final long serialVersionUID = 1;

    SubmitDialog(Consumer<String> whenSent) {
        setHeaderTitle(getTranslation("review.submit.title"));
        setWidth("min(480px, 92vw)");
        var message = new TextArea(getTranslation("review.submit.message"));
        message.setMaxLength(OpenDecision.LONGEST_MESSAGE);
        message.setWidthFull();
        message.addClassName("r-message");
        message.setAutofocus(true);
        add(message);
        var submit = new Button(getTranslation("review.submit"), click -> {
            close();
            whenSent.accept(message.getValue());
        });
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("platform.cancel"), click -> close()), submit);
    }
}
