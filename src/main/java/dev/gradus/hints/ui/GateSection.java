package dev.gradus.hints.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import dev.gradus.hints.Gate;
import dev.gradus.hints.Measurement;
import dev.gradus.lesson.ui.OpenLesson;
import java.util.List;

/** What the text must have before it may be submitted, and what it should, each with the way to where it is added. */
class GateSection extends Section {

    private static final long serialVersionUID = 1;

    private final transient OpenLesson lesson;
    private final Paragraph complete = new Paragraph(getTranslation("hints.gate.complete"));
    private final UnorderedList list = new UnorderedList();
    private transient List<Demand> shown = List.of();

    GateSection(OpenLesson lesson) {
        this.lesson = lesson;
        addClassName("hf-gate");
        var heading = new H2(getTranslation("hints.gate"));
        heading.setId("hints-gate");
        getElement().setAttribute("aria-labelledby", "hints-gate");
        complete.addClassName("hf-complete");
        complete.setVisible(false);
        add(heading, complete, list);
    }

    void show(Measurement now) {
        complete.setVisible(now.isComplete());
        var demands = Demand.of(new Gate(now.lacks(), now.mends()), lesson, this);
        if (!isShown(demands)) {
            list.removeAll();
            for (int i = 0; i < demands.size(); i++) {
                list.add(item(demands.get(i).text(), i));
            }
        }
        shown = demands;
    }

    /** Drawing anew would take the focus from an entry that one has just chosen. */
    private boolean isShown(List<Demand> demands) {
        boolean same = demands.size() == shown.size();
        for (int i = 0; same && i < demands.size(); i++) {
            same = demands.get(i).says(shown.get(i));
        }
        return same;
    }

    private ListItem item(String text, int number) {
        var button = new Button(text, click -> shown.get(number).goThere().run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return new ListItem(button);
    }
}
