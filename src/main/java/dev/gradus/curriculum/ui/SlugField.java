package dev.gradus.curriculum.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.gradus.platform.Slug;
import java.util.Optional;

/** The name for addresses and folders; follows a title until somebody writes another. */
class SlugField extends TextField {

    private static final long serialVersionUID = 1;

    private String proposed = "";

    SlugField() {
        super();
        setLabel(getTranslation("curriculum.slug"));
        setHelperText(getTranslation("curriculum.slug.help"));
        getElement().setAttribute("lang", "en");
        addValueChangeListener(change -> setInvalid(false));
    }

    SlugField(Slug present) {
        this();
        setValue(present.value());
        setHelperText(getTranslation("curriculum.slug.warning"));
    }

    void follow(TextFieldBase<?, String> title) {
        title.setValueChangeMode(ValueChangeMode.LAZY);
        title.addValueChangeListener(change -> propose(change.getValue()));
    }

    /** Empty when what is written is no slug; the field then says so. */
    Optional<Slug> slug() {
        var written = getValue().strip();
        if (Slug.isSlug(written)) {
            return Optional.of(new Slug(written));
        }
        setErrorMessage(getTranslation("curriculum.slug.form"));
        setInvalid(true);
        focus();
        return Optional.empty();
    }

    private void propose(String title) {
        if (getValue().equals(proposed)) {
            proposed = Slug.from(title).map(Slug::value).orElse("");
            setValue(proposed);
        }
    }
}
