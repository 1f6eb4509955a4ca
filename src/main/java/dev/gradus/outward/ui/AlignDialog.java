package dev.gradus.outward.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.gradus.outward.ui.AnswerNames.Answer;
import dev.gradus.outward.ui.AnswerNames.Names;
import java.util.function.Consumer;

/** Asks which lesson or unit answers to an item. */
class AlignDialog extends Dialog {

    private static final long serialVersionUID = 1;

    AlignDialog(String item, String statement, Names names, Consumer<Answer> align) {
        super("");
        setHeaderTitle(getTranslation("outward.align.title", item));
        setWidth("min(560px, 94vw)");
        var answer = new ComboBox<Answer>(getTranslation("outward.align.who"));
        answer.setItems(names.answers());
        answer.setItemLabelGenerator(each -> getTranslation(
                each.lesson().isPresent() ? "outward.lesson" : "outward.unit",
                each.name(),
                getTranslation("curriculum.stage." + each.stage().key())));
        answer.setWidthFull();
        var form = new Div(new Paragraph(statement), answer);
        form.addClassName("g-dialog-form");
        add(form);
        var save = new Button(getTranslation("outward.align.do"), click -> {
            if (answer.getValue() == null) {
                answer.setErrorMessage(getTranslation("outward.align.missing"));
                answer.setInvalid(true);
            } else {
                close();
                align.accept(answer.getValue());
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("platform.cancel"), click -> close()), save);
    }
}
