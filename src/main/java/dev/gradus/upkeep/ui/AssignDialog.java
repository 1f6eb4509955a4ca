package dev.gradus.upkeep.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import dev.gradus.upkeep.Writer;
import java.util.List;
import java.util.function.Consumer;

/** Asks who looks after a lesson. */
class AssignDialog extends Dialog {

    private static final long serialVersionUID = 1;

    AssignDialog(List<Writer> writers, Consumer<Writer> assign) {
        super("");
        setHeaderTitle(getTranslation("upkeep.assign.title"));
        setWidth("min(420px, 94vw)");
        var writer = new ComboBox<Writer>(getTranslation("upkeep.assign.who"));
        writer.setItems(writers);
        writer.setItemLabelGenerator(Writer::name);
        writer.setWidthFull();
        add(writer);
        var save = new Button(getTranslation("upkeep.assign.do"), click -> {
            if (writer.getValue() == null) {
                writer.setErrorMessage(getTranslation("upkeep.assign.missing"));
                writer.setInvalid(true);
            } else {
                close();
                assign.accept(writer.getValue());
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("platform.cancel"), click -> close()), save);
    }
}
