package dev.gradus.curriculum.ui;

import com.vaadin.flow.component.textfield.TextArea;
import dev.gradus.curriculum.ChangeResult;
import java.util.Optional;
import java.util.function.Consumer;

/** Asks what a term means, in a plain sentence. */
class DefinitionDialog extends FormDialog<String> {

    private static final long serialVersionUID = 1;
    private static final int LONGEST = 500;

    private final TextArea definition = new TextArea();

    DefinitionDialog(String term, String language, Consumer<String> whenGiven) {
        super("", whenGiven);
        setHeaderTitle(getTranslation("curriculum.findings.introduce.title", term));
        definition.setLabel(getTranslation("curriculum.findings.definition"));
        definition.setHelperText(getTranslation("curriculum.findings.definition.help"));
        definition.setMaxLength(LONGEST);
        definition.setAutofocus(true);
        definition.getElement().setAttribute("lang", language);
        ask(definition);
        nameSave(getTranslation("curriculum.findings.introduce.do"));
    }

    @Override
    Optional<ChangeResult<String>> change() {
        return Optional.of(
                definition.getValue().isBlank()
                        ? new ChangeResult.Refused<>("curriculum.findings.definition.missing")
                        : new ChangeResult.Changed<>(definition.getValue()));
    }
}
