package dev.gradus.lesson.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import dev.gradus.lesson.LessonTexts;
import java.util.function.Consumer;

/** What a state of the text shall be called, so that one finds it again. */
class NameDialog extends Dialog {

    private static final long serialVersionUID = 1;

    /** @param rename takes the new name; empty takes the old one away */
    NameDialog(String name, Consumer<String> rename) {
        setHeaderTitle(getTranslation("lesson.history.name"));
        setWidth("min(420px, 94vw)");
        var field = new TextField(getTranslation("lesson.history.name.label"));
        field.setHelperText(getTranslation("lesson.history.name.help"));
        field.setMaxLength(LessonTexts.LONGEST_NAME);
        field.setValue(name);
        field.setWidthFull();
        field.setAutofocus(true);
        var save = new Button(getTranslation("lesson.history.name.save"), click -> {
            close();
            rename.accept(field.getValue());
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER);
        add(field);
        getFooter().add(new Button(getTranslation("lesson.history.name.cancel"), click -> close()), save);
    }
}
