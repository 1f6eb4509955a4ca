package dev.gradus.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import dev.gradus.people.PeopleResult;
import dev.gradus.platform.ui.Notices;
import java.util.List;
import java.util.function.Supplier;

/** Asks for something of an account and stays open, saying at the field why, until it is right. */
class AccountDialog extends Dialog {

    private static final long serialVersionUID = 1;

    private final FieldObjections objections;
    private final transient Supplier<PeopleResult> change;
    private final transient Runnable whenDone;

    AccountDialog(
            String title,
            List<? extends Component> fields,
            FieldObjections objections,
            Supplier<PeopleResult> change,
            Runnable whenDone) {
        super(title);
        this.objections = objections;
        this.change = change;
        this.whenDone = whenDone;
        setWidth("28rem");
        setMaxWidth("100%");
        var form = new VerticalLayout();
        fields.forEach(form::add);
        form.addClassName("g-form");
        form.setPadding(false);
        var save = new Button(getTranslation("platform.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(form);
        getFooter().add(new Button(getTranslation("platform.cancel"), click -> close()), save);
    }

    private void save() {
        switch (change.get()) {
            case PeopleResult.Done done -> {
                close();
                whenDone.run();
            }
            case PeopleResult.Refused refused -> {
                if (!objections.say(refused.messageKey())) {
                    Notices.problem(getTranslation(refused.messageKey()));
                }
            }
        }
    }
}
