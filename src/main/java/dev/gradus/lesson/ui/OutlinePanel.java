package dev.gradus.lesson.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.gradus.dialect.Steps;
import java.util.List;
import java.util.function.IntConsumer;

/** The steps of the lesson with their minutes, and their sum against the lesson's. A step leads to its place in the text. */
class OutlinePanel extends Nav {

    private static final long serialVersionUID = 1;

    private final transient IntConsumer goTo;
    private final OrderedList list = new OrderedList();
    private final Paragraph sum = new Paragraph();
    private transient List<Line> shown = List.of();
    private int current = -1;

    private record Line(String title, int minutes) {}

    /** @param goTo takes the number of a step, the first being 0 */
    OutlinePanel(IntConsumer goTo) {
        this.goTo = goTo;
        addClassName("le-outline");
        setAriaLabel(getTranslation("lesson.outline"));
        sum.addClassName("le-sum");
        add(new H2(getTranslation("lesson.outline")), list, sum);
    }

    void show(Steps steps, int minutes) {
        var lines = steps.steps().stream().map(OutlinePanel::line).toList();
        // Drawing anew would take the focus from a step that one has just chosen.
        if (!lines.equals(shown)) {
            shown = lines;
            list.removeAll();
            for (int i = 0; i < lines.size(); i++) {
                list.add(item(lines.get(i), i));
            }
        }
        mark(current);
        boolean over = steps.minutes() > minutes;
        sum.setText(
                lines.isEmpty()
                        ? getTranslation("lesson.outline.empty")
                        : getTranslation(
                                over ? "lesson.outline.over" : "lesson.outline.sum", steps.minutes(), minutes));
        sum.setClassName("le-over", over);
    }

    /** @param step the number of the one the caret is in, the first being 0; -1 before the first */
    void mark(int step) {
        current = step;
        for (int i = 0; i < list.getComponentCount(); i++) {
            var button = list.getComponentAt(i).getElement().getChild(0);
            if (i == step) {
                button.setAttribute("aria-current", "step");
            } else {
                button.removeAttribute("aria-current");
            }
        }
    }

    private static Line line(Steps.Step step) {
        var minutes = step.minutes();
        return new Line(step.title(), minutes == null ? 0 : minutes);
    }

    private ListItem item(Line line, int number) {
        var title = line.title().isBlank() ? getTranslation("lesson.outline.untitled") : line.title();
        var button = new Button(title, click -> goTo.accept(number));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        if (line.minutes() > 0) {
            var minutes = new Span(String.valueOf(line.minutes()));
            minutes.getElement().setAttribute("aria-label", getTranslation("lesson.minutes.count", line.minutes()));
            button.setSuffixComponent(minutes);
        }
        return new ListItem(button);
    }
}
