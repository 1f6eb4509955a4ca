package dev.gradus.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.io.Serializable;
import java.util.Comparator;
import java.util.HashMap;

/** Says a refusal at the field that it is about: the one whose key begins the refusal's message key. */
final class FieldObjections implements Serializable {

    private static final long serialVersionUID = 1;

    private final HashMap<String, Component> fields = new HashMap<>();

    /** What was wrong is forgotten as soon as somebody changes it. */
    <F extends Component & HasValue<?, ?> & HasValidationProperties> F at(String key, F field) {
        fields.put(key, field);
        field.addValueChangeListener(change -> field.setInvalid(false));
        return field;
    }

    /** Whether a field says it now. */
    boolean say(String messageKey) {
        fields.values().forEach(field -> ((HasValidationProperties) field).setInvalid(false));
        var about = fields.keySet().stream()
                .filter(key -> messageKey.startsWith(key + "."))
                .max(Comparator.comparingInt(String::length))
                .map(fields::get);
        about.ifPresent(field -> {
            var wrong = (HasValidationProperties) field;
            wrong.setErrorMessage(field.getTranslation(messageKey));
            wrong.setInvalid(true);
            field.getElement().callJsFunction("focus");
        });
        return about.isPresent();
    }
}
