package dev.gradus.people.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import dev.gradus.people.People;
import dev.gradus.people.School;
import java.util.List;

/** The school's name, and how its grades fall into stages. */
final class SchoolDialog {

    private SchoolDialog() {}

    static AccountDialog of(People people, Runnable whenDone) {
        var school = people.mySchool();
        var objections = new FieldObjections();
        var name = objections.at("people.setup.school", new TextField());
        name.setLabel(name.getTranslation("people.setup.school"));
        name.setValue(school.name());
        var stages = objections.at("people.school.stages", new RadioButtonGroup<String>());
        stages.setLabel(stages.getTranslation("people.school.stages"));
        stages.setHelperText(stages.getTranslation("people.school.stages.help"));
        stages.setItems(School.STAGES);
        stages.setItemLabelGenerator(way -> stages.getTranslation("people.school.stages." + way));
        stages.setValue(school.stages());
        return new AccountDialog(
                name.getTranslation("people.school.edit"),
                List.of(name, stages),
                objections,
                () -> people.changeSchool(name.getValue(), stages.getValue()),
                whenDone);
    }
}
