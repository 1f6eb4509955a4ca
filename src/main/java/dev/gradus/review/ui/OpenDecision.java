package dev.gradus.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import dev.gradus.platform.ui.Notices;
import dev.gradus.review.DecisionResult;
import dev.gradus.review.PublishDecision;
import dev.gradus.review.Submission;
import java.util.function.Consumer;

/** What waits for a decision: for a lead the decision, for everybody else what they wait for. */
class OpenDecision extends Div {

    private static final long serialVersionUID = 1;
    static final int LONGEST_MESSAGE = 4_000;

    private final transient ReviewServices services;
    private final transient Submission submission;
    private final transient Consumer<Submission> whenDecided;
    private final TextArea message = new TextArea(getTranslation("review.message"));

    OpenDecision(ReviewServices services, Submission submission, Consumer<Submission> whenDecided) {
        this.services = services;
        this.submission = submission;
        this.whenDecided = whenDecided;
        addClassNames("g-card", "r-decision");
        message.setMaxLength(LONGEST_MESSAGE);
        message.setWidthFull();
        message.setHelperText(getTranslation("review.message.help"));
        add(new StateChip(submission.state()));
        add(services.submissions().mayDecide(submission) ? decide() : waits());
    }

    private Component decide() {
        var publish = new Button(
                getTranslation("review.approveAndPublish"),
                click -> apply(services.submissions().approveAndPublish(submission.id(), message.getValue())));
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        var approve = new Button(
                getTranslation("review.approve"),
                click -> apply(services.submissions().approve(submission.id(), message.getValue())));
        var changes = new Button(
                getTranslation("review.requestChanges"),
                click -> apply(services.submissions().requestChanges(submission.id(), message.getValue())));
        var row = new Div(publish, approve, changes);
        row.addClassName("g-row");
        var box = new Div(new H2(getTranslation("review.decide")), message, row);
        box.addClassName("r-decide");
        return box;
    }

    private Component waits() {
        var box = new Div(new Span(getTranslation("review.waits")));
        box.addClassName("r-waits");
        if (services.submissions().isMine(submission)) {
            box.add(new Button(
                    getTranslation("review.takeBack"),
                    click -> apply(services.submissions().withdraw(submission.id()))));
        }
        if (services.submissions().isOwnWork(submission)) {
            boolean alone = services.people().otherLeads() == 0;
            var why = new Paragraph(getTranslation(alone ? "review.ownWork.alone" : "review.ownWork"));
            why.addClassName("g-muted");
            box.add(why);
        }
        return box;
    }

    private void apply(PublishDecision result) {
        switch (result) {
            case PublishDecision.Published published -> {
                Notices.done(getTranslation("review.now.THIS"));
                whenDecided.accept(published.submission());
            }
            case PublishDecision.NotDecided undecided -> apply(undecided.why());
            case PublishDecision.NotPublished refused ->
                Notices.problem(getTranslation("review.neither", Refusals.words(refused.why(), this)));
        }
    }

    private void apply(DecisionResult result) {
        switch (result) {
            case DecisionResult.Decided decided -> whenDecided.accept(decided.submission());
            case DecisionResult.AlreadyDecided already -> {
                Notices.problem(getTranslation("review.alreadyDecided"));
                whenDecided.accept(already.submission());
            }
            case DecisionResult.OwnWork own -> Notices.problem(getTranslation("review.ownWork"));
            case DecisionResult.MessageMissing missing -> {
                message.setInvalid(true);
                message.setErrorMessage(getTranslation("review.message.missing"));
                message.focus();
            }
        }
    }
}
