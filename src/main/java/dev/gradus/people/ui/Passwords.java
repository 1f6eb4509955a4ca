package dev.gradus.people.ui;

import com.vaadin.flow.component.textfield.PasswordField;
import tools.jackson.databind.node.JsonNodeFactory;

/** Makes fields for passwords; the framework's own would speak English to everybody. */
final class Passwords {

    private Passwords() {}

    /** @param label key of the label */
    static PasswordField field(String label) {
        var field = new PasswordField();
        field.setLabel(field.getTranslation(label));
        field.getElement()
                .setPropertyJson(
                        "i18n",
                        JsonNodeFactory.instance
                                .objectNode()
                                .put("reveal", field.getTranslation("people.password.reveal")));
        return field;
    }
}
