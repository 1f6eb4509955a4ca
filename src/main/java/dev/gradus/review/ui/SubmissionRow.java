package dev.gradus.review.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import dev.gradus.lesson.ui.Moments;
import dev.gradus.platform.i18n.Languages;
import dev.gradus.review.Submission;

/** A submission in a list: what, where it stands now, and what happened last, by whom and when. */
class SubmissionRow extends ListItem {

    private static final long serialVersionUID = 1;

    private final String message;

    SubmissionRow(Submission submission) {
        var moments = Moments.of(UI.getCurrent());
        var happened = Happened.to(submission, this, moments);
        message = happened.isEmpty() ? "" : happened.getLast().message();
        addClassName("g-list-row");
        var title = new Anchor("reviews/" + submission.id().value(), submission.title());
        title.addClassName("g-list-title");
        title.getElement().setAttribute("lang", submission.language());
        var last = happened.isEmpty()
                ? getTranslation("review.submittedBy", submission.byName(), moments.brief(submission.at()))
                : happened.getLast().sentence();
        var facts = new Span(getTranslation("review.row.facts", last, Languages.ownName(submission.language())));
        facts.addClassName("g-muted");
        add(title, new StateChip(submission.state()), facts);
    }

    /** Its author has not read what became of it, nor what was said with it. */
    SubmissionRow markNew() {
        var sign = new Span(getTranslation("review.new"));
        sign.addClassNames("g-chip", "g-chip-new");
        add(sign);
        if (!message.isEmpty()) {
            var said = new Span(message);
            said.addClassName("g-list-said");
            add(said);
        }
        return this;
    }
}
