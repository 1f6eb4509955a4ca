package dev.gradus.hints.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dev.gradus.hints.DismissResult;
import dev.gradus.hints.Dismissals;
import dev.gradus.hints.OpenHint;
import dev.gradus.hints.Reach;
import dev.gradus.lesson.LessonTextId;
import dev.gradus.people.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Asks why a hint does not apply, and how far that goes. */
class DismissDialog extends Dialog {

    private static final long serialVersionUID = 1;

    private final transient FitServices services;
    private final transient LessonTextId text;
    private final transient OpenHint hint;
    private final transient Runnable done;
    private final ComboBox<String> reason = new ComboBox<>(getTranslation("hints.dismiss.reason"));
    private final RadioButtonGroup<Reach> reach = new RadioButtonGroup<>(getTranslation("hints.dismiss.reach"));

    DismissDialog(FitServices services, LessonTextId text, OpenHint hint, String what, Runnable done) {
        super(what);
        this.services = services;
        this.text = text;
        this.hint = hint;
        this.done = done;
        addClassName("hf-dialog");
        setWidth("min(480px, 94vw)");
        reason.setItems(Stream.of("known", "meant", "quoted", "wrong")
                .map(key -> getTranslation("hints.dismiss.reason." + key))
                .toList());
        reason.setAllowCustomValue(true);
        reason.addCustomValueSetListener(typed -> reason.setValue(typed.getDetail()));
        reason.setHelperText(getTranslation("hints.dismiss.reason.help"));
        reason.setRequiredIndicatorVisible(true);
        reason.setManualValidation(true);
        reason.setWidthFull();
        reason.setAutofocus(true);
        reach.setItems(reaches());
        reach.setValue(reaches().getFirst());
        reach.setItemLabelGenerator(this::said);
        reach.addClassName("hf-reach");
        var dismiss = new Button(getTranslation("hints.dismiss.do"), click -> dismiss());
        dismiss.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Paragraph(getTranslation("hints.dismiss.explanation")), reason, reach);
        getFooter().add(new Button(getTranslation("platform.cancel"), click -> close()), dismiss);
    }

    private List<Reach> reaches() {
        var reaches = new ArrayList<Reach>();
        if (hint.anchor().isPlace()) {
            reaches.add(Reach.PLACE);
        }
        reaches.add(Reach.LESSON);
        if (services.current().get().is(Role.LEAD)) {
            reaches.add(Reach.SCHOOL);
        }
        return reaches;
    }

    private String said(Reach each) {
        return hint.subject().isEmpty()
                ? getTranslation("hints.reach." + each)
                : getTranslation("hints.reach." + each + ".word", hint.subject());
    }

    private void dismiss() {
        var why = reason.getValue() == null ? "" : reason.getValue();
        if (why.length() > Dismissals.LONGEST_REASON) {
            refuse("hints.dismiss.reason.long");
            return;
        }
        switch (services.dismissals().dismiss(text, hint, reach.getValue(), why)) {
            case DismissResult.Dismissed dismissed -> {
                close();
                done.run();
            }
            case DismissResult.ReasonMissing missing -> refuse("hints.dismiss.reason.missing");
            case DismissResult.ForLeads leads -> refuse("hints.dismiss.forLeads");
            case DismissResult.NoPlace nowhere -> refuse("hints.dismiss.noPlace");
            case DismissResult.BroughtBack back -> close();
        }
    }

    private void refuse(String key) {
        reason.setInvalid(true);
        reason.setErrorMessage(getTranslation(key, Dismissals.LONGEST_REASON));
        reason.focus();
    }
}
