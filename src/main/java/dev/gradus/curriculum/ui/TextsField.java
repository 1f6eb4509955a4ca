package dev.gradus.curriculum.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import dev.gradus.platform.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One text in each of a programme's languages: a field for each, source language first. */
class TextsField extends Composite<Div> {

    private static final long serialVersionUID = 1;

    private final Map<String, TextFieldBase<?, String>> fields = new LinkedHashMap<>();
    private final transient Texts before;

    private TextsField(Texts before) {
        this.before = before;
        getContent().addClassName("g-texts");
    }

    /** For titles and other short texts. */
    static TextsField line(String label, List<String> languages, Texts before) {
        var field = new TextsField(before);
        languages.forEach(language -> field.add(language, new TextField(), label, languages.size()));
        return field;
    }

    /** For a sentence or two. */
    static TextsField lines(String label, List<String> languages, Texts before) {
        var field = new TextsField(before);
        languages.forEach(language -> field.add(language, new TextArea(), label, languages.size()));
        return field;
    }

    TextsField help(String text) {
        fields.values().iterator().next().setHelperText(text);
        return this;
    }

    /** No longer than so many characters in each language. */
    TextsField atMost(int length) {
        fields.values().forEach(field -> field.getElement().setProperty("maxlength", length));
        return this;
    }

    /** The caret is in it as soon as it is shown. */
    TextsField withCaret() {
        fields.values().iterator().next().setAutofocus(true);
        return this;
    }

    TextFieldBase<?, String> in(String language) {
        var field = fields.get(language);
        if (field == null) {
            throw new IllegalArgumentException("no field for " + language);
        }
        return field;
    }

    /** What stands in the fields, and what was there before in languages without a field. */
    Texts value() {
        var texts = before;
        for (var field : fields.entrySet()) {
            texts = texts.with(field.getKey(), field.getValue().getValue());
        }
        return texts;
    }

    private void add(String language, TextFieldBase<?, String> field, String label, int languages) {
        field.setLabel(
                languages == 1
                        ? label
                        : getTranslation(
                                "curriculum.inLanguage", label, getTranslation("curriculum.language." + language)));
        field.getElement().setAttribute("lang", language);
        field.setValue(before.in(language).orElse(""));
        fields.put(language, field);
        getContent().add(field);
    }
}
