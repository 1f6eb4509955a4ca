package dev.gradus.hints.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import dev.gradus.fit.Lack;
import dev.gradus.hints.Measurement;
import dev.gradus.hints.Measurement.Mend;
import dev.gradus.lesson.ui.OpenLesson;
import java.util.ArrayList;
import java.util.List;

/** What the text must have before it may be submitted, and what it should, each with the way to where it is added. */
class GateSection extends Section {

    private static final long serialVersionUID = 1;

    private final transient OpenLesson lesson;
    private final Paragraph complete = new Paragraph(getTranslation("hints.gate.complete"));
    private final UnorderedList list = new UnorderedList();
    private transient List<Entry> shown = List.of();

    private record Entry(String text, Runnable goThere) {

        boolean says(Entry other) {
            return text.equals(other.text);
        }
    }

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
        var entries = new ArrayList<Entry>();
        now.lacks().forEach(lack -> entries.add(entry(lack)));
        now.mends().forEach(mend -> entries.add(entry(mend)));
        if (!isShown(entries)) {
            list.removeAll();
            for (int i = 0; i < entries.size(); i++) {
                list.add(item(entries.get(i).text(), i));
            }
        }
        shown = entries;
    }

    /** Drawing anew would take the focus from an entry that one has just chosen. */
    private boolean isShown(List<Entry> entries) {
        boolean same = entries.size() == shown.size();
        for (int i = 0; same && i < entries.size(); i++) {
            same = entries.get(i).says(shown.get(i));
        }
        return same;
    }

    private Entry entry(Lack lack) {
        var text = getTranslation("hints.lack." + lack.kind(), lack.subject(), lack.place() + 1);
        return new Entry(
                text,
                switch (lack.kind()) {
                    case OBJECTIVE -> lesson::showObjectives;
                    case DEFINITION -> lesson::showTermsUsed;
                    case STEP_MINUTES -> () -> lesson.showStep(lack.place());
                    case CAPTIONS, TRANSCRIPT -> () -> lesson.showBlock(lack.place());
                    case TEXT, STEPS -> () -> lesson.showBlock(0);
                    case ACTIVITY, QUESTION -> () -> lesson.showBlock(Integer.MAX_VALUE);
                });
    }

    private Entry entry(Mend mend) {
        var problem = mend.problem();
        return new Entry(
                getTranslation(
                        "dialect.problem." + problem.code(), problem.args().toArray()),
                () -> lesson.showBlock(mend.block()));
    }

    private ListItem item(String text, int number) {
        var button = new Button(text, click -> shown.get(number).goThere().run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return new ListItem(button);
    }
}
