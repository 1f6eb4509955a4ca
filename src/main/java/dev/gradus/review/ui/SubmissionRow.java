package dev.gradus.review.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import dev.gradus.lesson.ui.Moments;
import dev.gradus.platform.i18n.Languages;
import dev.gradus.review.Submission;

/** A submission in a list: what, from whom, when, and how it was decided. */
class SubmissionRow extends ListItem {

    private static final long serialVersionUID = 1;

    SubmissionRow(Submission submission) {
        addClassName("g-list-row");
        var title = new Anchor("reviews/" + submission.id().value(), submission.title());
        title.addClassName("g-list-title");
        title.getElement().setAttribute("lang", submission.language());
        var moments = Moments.of(UI.getCurrent());
        var language = Languages.ownName(submission.language());
        var decision = submission.decision();
        var facts = new Span(
                decision == null
                        ? getTranslation(
                                "review.submittedBy", submission.byName(), moments.brief(submission.at()), language)
                        : getTranslation("review.decided", decision.byName(), moments.brief(decision.at()), language));
        facts.addClassName("g-muted");
        add(title);
        if (decision != null) {
            add(new OutcomeChip(decision.outcome()));
        }
        add(facts);
    }

    /** Its author has not read how it was decided. */
    SubmissionRow markNew() {
        var sign = new Span(getTranslation("review.new"));
        sign.addClassNames("g-chip", "g-chip-new");
        add(sign);
        return this;
    }
}
