package dev.gradus.upkeep.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.gradus.curriculum.ChangeResult;
import dev.gradus.platform.i18n.Languages;
import dev.gradus.platform.ui.Notices;
import dev.gradus.upkeep.CheckTask;
import dev.gradus.upkeep.CheckTask.State;
import dev.gradus.upkeep.Why;
import dev.gradus.upkeep.Writer;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** One lesson to look at: what has changed, the way to both texts, and what came of it. */
class CheckItem extends ListItem {

    private static final long serialVersionUID = 1;

    private final ChecksView view;
    private final transient CheckTask task;
    private final Div actions = new Div();

    CheckItem(ChecksView view, CheckTask task) {
        this.view = view;
        this.task = task;
        addClassName("g-check");
        actions.addClassName("g-row");
        var title = new Anchor(lesson(), task.title());
        title.addClassName("g-list-title");
        title.getElement().setAttribute("lang", task.language());
        add(title, new Paragraph(sentence()));
        if (task.why() == Why.TERM) {
            add(meaning("upkeep.before", task.saidBefore()));
            if (!task.saysNow().isEmpty()) {
                add(meaning("upkeep.now", task.saysNow()));
            }
        }
        add(facts());
        if (task.isOpen()) {
            open();
        } else {
            closed();
        }
        add(actions);
    }

    private String sentence() {
        boolean gone = task.why() == Why.TERM && task.saysNow().isEmpty();
        return getTranslation("upkeep.why." + task.why() + (gone ? ".gone" : ""), task.causeTitle(), task.about());
    }

    private Div meaning(String key, String text) {
        var label = new Span(getTranslation(key));
        label.addClassName("g-check-label");
        var said = new Span(text);
        said.getElement().setAttribute("lang", task.language());
        var line = new Div(label, said);
        line.addClassName("g-check-meaning");
        return line;
    }

    private Div facts() {
        var facts = new Div(
                new Span(Languages.ownName(task.language())),
                new Span(getTranslation("upkeep.raised", moment(task.raised()))));
        facts.addClassNames("g-row", "g-muted", "g-check-facts");
        if (task.isOpen()) {
            facts.add(new Span(task.assignee()
                    .map(Writer::name)
                    .map(name -> getTranslation("upkeep.assigned", name))
                    .orElseGet(() -> getTranslation("upkeep.unassigned"))));
        }
        return facts;
    }

    private void open() {
        actions.add(new Anchor(lesson() + "?beside=" + task.cause().value(), getTranslation("upkeep.compare")));
        if (!view.isWriter()) {
            return;
        }
        action("upkeep.done", () -> conclude(view.tasks().finish(task.id()), "upkeep.done.said"));
        action(
                "upkeep.dismiss",
                () -> new DismissDialog(
                                reason -> view.tasks().dismiss(task.id(), reason),
                                () -> view.after("upkeep.dismissed.said"))
                        .open());
        action("upkeep.take", () -> conclude(view.tasks().take(task.id()), "upkeep.assigned.said"));
        if (view.isLead()) {
            action(
                    "upkeep.assign",
                    () -> new AssignDialog(
                                    view.tasks().writers(),
                                    writer -> conclude(
                                            view.tasks().assign(task.id(), writer.id()), "upkeep.assigned.said"))
                            .open());
        }
    }

    private void closed() {
        task.closing().ifPresent(closing -> {
            var words = task.state() == State.DONE
                    ? getTranslation("upkeep.closed.done", closing.by(), moment(closing.at()))
                    : getTranslation("upkeep.closed.dismissed", closing.by(), moment(closing.at()), closing.reason());
            add(new Paragraph(words));
        });
        if (view.isWriter()) {
            action("upkeep.reopen", () -> conclude(view.tasks().reopen(task.id()), "upkeep.reopened.said"));
        }
    }

    private void conclude(ChangeResult<CheckTask> result, String key) {
        switch (result) {
            case ChangeResult.Changed<CheckTask> _ -> view.after(key);
            case ChangeResult.Stale<CheckTask> _ -> {
                view.after("upkeep.stale");
                Notices.problem(getTranslation("upkeep.stale"));
            }
            case ChangeResult.Refused<CheckTask>(String messageKey) -> Notices.problem(getTranslation(messageKey));
        }
    }

    private void action(String key, Runnable run) {
        var button = new Button(getTranslation(key), click -> run.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation("upkeep.action", getTranslation(key), task.title()));
        actions.add(button);
    }

    private String lesson() {
        return "lessons/" + task.lesson().value() + "/" + task.language();
    }

    private String moment(Instant instant) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(getLocale())
                .withZone(ZoneId.systemDefault())
                .format(instant);
    }
}
