package dev.gradus.shelf.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import dev.gradus.shelf.Shelf;
import dev.gradus.shelf.ShelfFile;
import java.util.ArrayList;
import java.util.List;

/** What a school calls a file, whom it credits, and under which licence it may be used. */
class FileFacts extends Section {

    private static final long serialVersionUID = 1;

    /** By their SPDX identifiers, since every list of licences knows those. */
    private static final List<String> USUAL = List.of(
            "CC0-1.0",
            "CC-BY-4.0",
            "CC-BY-SA-4.0",
            "CC-BY-ND-4.0",
            "CC-BY-NC-4.0",
            "CC-BY-NC-SA-4.0",
            "CC-BY-NC-ND-4.0",
            "CC-BY-3.0",
            "CC-BY-SA-3.0");

    private static final int LONGEST_NAME = 60;

    /** Takes what was written. */
    interface Saving {
        void save(String name, String credit, String licence);
    }

    FileFacts(ShelfFile file, boolean mayWrite, Saving saving) {
        addClassName("g-form");
        var name = new TextField(getTranslation("shelf.name"));
        name.setValue(file.name());
        name.setMaxLength(LONGEST_NAME);
        var credit = new TextField(getTranslation("shelf.credit"));
        credit.setValue(file.credit());
        credit.setMaxLength(Shelf.LONGEST_CREDIT);
        credit.setHelperText(getTranslation("shelf.credit.help"));
        var licence = new ComboBox<String>(getTranslation("shelf.licence"));
        licence.setItems(choices(file.licence()));
        licence.setAllowCustomValue(true);
        licence.addCustomValueSetListener(set -> {
            licence.setItems(choices(set.getDetail()));
            licence.setValue(set.getDetail());
        });
        licence.setValue(file.licence().isEmpty() ? null : file.licence());
        licence.setClearButtonVisible(true);
        licence.setHelperText(getTranslation("shelf.licence.help"));
        name.setReadOnly(!mayWrite);
        credit.setReadOnly(!mayWrite);
        licence.setReadOnly(!mayWrite);
        var save = new Button(
                getTranslation("shelf.save"),
                click -> saving.save(
                        name.getValue(),
                        credit.getValue(),
                        licence.getOptionalValue().orElse("")));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setVisible(mayWrite);
        add(name, credit, licence, save);
    }

    private static List<String> choices(String own) {
        var choices = new ArrayList<>(USUAL);
        if (!own.isEmpty() && !choices.contains(own)) {
            choices.addFirst(own);
        }
        return choices;
    }
}
