package dev.gradus.classes.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dev.gradus.classes.Classes;
import dev.gradus.curriculum.Programme;
import dev.gradus.curriculum.Programmes;
import dev.gradus.platform.i18n.Languages;
import dev.gradus.platform.ui.Notices;
import dev.gradus.publishing.ProgrammeDoors;
import java.util.List;

/** What the school decides for all its classes: until when pupils' data are kept, and which programmes are theirs alone. */
class SchoolRules extends Section {

    private static final long serialVersionUID = 1;

    private final transient Classes classes;
    private final transient ProgrammeDoors doors;

    SchoolRules(Classes classes, Programmes programmes, ProgrammeDoors doors, boolean keepsAll) {
        this.classes = classes;
        this.doors = doors;
        addClassName("c-rules");
        if (keepsAll) {
            add(keeping());
        }
        var school = programmes.ofSchool(false);
        if (!school.isEmpty()) {
            add(closed(school));
        }
    }

    private Div keeping() {
        var day = new DayField(getTranslation("classes.keepUntil"));
        day.setValue(classes.keepUntil());
        day.setRequiredIndicatorVisible(true);
        var save = new Button(getTranslation("platform.save"), click -> {
            var value = day.getValue();
            if (value == null) {
                day.setInvalid(true);
                day.setErrorMessage(getTranslation("classes.keepUntil.form"));
                return;
            }
            var objection = classes.setKeepUntil(value);
            day.setInvalid(objection.isPresent());
            objection.ifPresentOrElse(
                    key -> day.setErrorMessage(getTranslation(key)),
                    () -> Notices.done(getTranslation("classes.keepUntil.saved", ClassWords.day(value, getLocale()))));
        });
        save.setAriaLabel(getTranslation("classes.keepUntil.save"));
        var row = new Div(day, save);
        row.addClassNames("g-row", "c-keep");
        var card = new Div(new H2(getTranslation("classes.keeping")), muted("classes.keepUntil.help"), row);
        card.addClassName("g-card");
        return card;
    }

    private Div closed(List<Programme> school) {
        var card = new Div(new H2(getTranslation("classes.closed")), muted("classes.closed.help"));
        card.addClassName("g-card");
        var marked = doors.forClasses();
        for (var programme : school) {
            var title = programme.titleIn(Languages.of(getLocale()));
            var box = new Checkbox(title, marked.contains(programme.id()));
            box.addValueChangeListener(change -> {
                doors.setForClasses(programme.id(), change.getValue());
                Notices.done(getTranslation(change.getValue() ? "classes.closed.on" : "classes.closed.off", title));
            });
            card.add(new Div(box));
        }
        return card;
    }

    private Paragraph muted(String key) {
        var text = new Paragraph(getTranslation(key));
        text.addClassName("g-muted");
        return text;
    }
}
