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

    SubmissionRow(Submission submission) {
        addClassName("g-list-row");
        var title = new Anchor("reviews/" + submission.id().value(), submission.title());
        title.addClassName("g-list-title");
        title.getElement().setAttribute("lang", submission.language());
        var facts = new Span(
                getTranslation("review.row.facts", happenedLast(submission), Languages.ownName(submission.language())));
        facts.addClassName("g-muted");
        add(title, new StateChip(submission.state()), facts);
    }

    private String happenedLast(Submission submission) {
        var moments = Moments.of(UI.getCurrent());
        var happened = Happened.to(submission, this, moments);
        return happened.isEmpty()
                ? getTranslation("review.submittedBy", submission.byName(), moments.brief(submission.at()))
                : happened.getLast().sentence();
    }

    /** Its author has not read what became of it. */
    SubmissionRow markNew() {
        var sign = new Span(getTranslation("review.new"));
        sign.addClassNames("g-chip", "g-chip-new");
        add(sign);
        return this;
    }
}
