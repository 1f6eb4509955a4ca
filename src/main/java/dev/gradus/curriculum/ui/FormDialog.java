package dev.gradus.curriculum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import dev.gradus.curriculum.ChangeResult;
import java.util.Optional;
import java.util.function.Consumer;

/** A dialog that asks for something, saves it, and says in place what hinders. */
abstract class FormDialog<T> extends Dialog {

    private static final long serialVersionUID = 1;

    private final VerticalLayout form = new VerticalLayout();
    private final Div objection = new Div();
    private final Button save = new Button(getTranslation("platform.save"), click -> save());
    private final transient Consumer<T> whenChanged;

    FormDialog(String title, Consumer<T> whenChanged) {
        super(title);
        this.whenChanged = whenChanged;
        addClassName("g-dialog");
        setWidth("min(560px, 94vw)");
        setCloseOnOutsideClick(false);
        form.addClassName("g-dialog-form");
        form.setPadding(false);
        objection.addClassName("g-objection");
        objection.getElement().setAttribute("role", "alert");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(form, objection);
        getFooter().add(new Button(getTranslation("platform.cancel"), click -> close()), save);
    }

    /** Tries the change; empty when a field itself says what is wrong. */
    abstract Optional<ChangeResult<T>> change();

    /** Somebody else was quicker: from now on the dialog works on what they left. */
    void takeAsBase(T present) {}

    final void ask(Component... fields) {
        form.add(fields);
    }

    final void explain(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("g-muted");
        form.add(paragraph);
    }

    final void nameSave(String text) {
        save.setText(text);
    }

    /** For dialogs without fields of several lines. */
    final void saveOnEnter() {
        save.addClickShortcut(Key.ENTER).listenOn(this);
    }

    final void clearForm() {
        form.removeAll();
    }

    private void save() {
        objection.setText("");
        change().ifPresent(this::conclude);
    }

    private void conclude(ChangeResult<T> result) {
        switch (result) {
            case ChangeResult.Changed<T>(T value) -> {
                close();
                whenChanged.accept(value);
            }
            case ChangeResult.Stale<T>(T present) -> {
                takeAsBase(present);
                objection.setText(getTranslation("curriculum.stale"));
            }
            case ChangeResult.Refused<T>(String messageKey) -> objection.setText(getTranslation(messageKey));
        }
    }
}
