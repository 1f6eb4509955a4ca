package dev.gradus.classes.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import dev.gradus.classes.Colleague;
import dev.gradus.classes.Handover;
import dev.gradus.classes.SchoolClass;
import java.util.function.Consumer;

/** Asks who gets a class. */
class HandoverDialog extends Dialog {

    private static final long serialVersionUID = 1;

    HandoverDialog(Handover handover, SchoolClass each, Consumer<Colleague> whenDone) {
        super();
        setHeaderTitle(getTranslation("classes.handOver.of", each.name()));
        addClassName("g-dialog");
        setWidth("min(480px, 94vw)");
        var candidates = handover.candidates(each.id());
        var to = new Select<Colleague>();
        to.setLabel(getTranslation("classes.handOver.to"));
        to.setItems(candidates);
        to.setItemLabelGenerator(Colleague::name);
        to.setWidthFull();
        var form = new VerticalLayout(new Paragraph(
                getTranslation(candidates.isEmpty() ? "classes.handOver.nobody" : "classes.handOver.what")));
        form.addClassName("g-dialog-form");
        form.setPadding(false);
        getFooter().add(new Button(getTranslation("platform.cancel"), click -> close()));
        if (!candidates.isEmpty()) {
            form.add(to);
            to.setErrorMessage(getTranslation("classes.handOver.choose"));
            var go = new Button(getTranslation("classes.handOver"), click -> {
                var chosen = to.getOptionalValue();
                to.setInvalid(chosen.isEmpty());
                chosen.ifPresent(colleague -> {
                    handover.handOver(each.id(), colleague.id());
                    close();
                    whenDone.accept(colleague);
                });
            });
            go.addThemeVariants(ButtonVariant.PRIMARY);
            getFooter().add(go);
        }
        add(form);
    }
}
