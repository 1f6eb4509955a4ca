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
import dev.gradus.review.Submission;
import java.util.function.Consumer;

/** What waits for a decision: for a lead the decision, for everybody else what they wait for. */
class OpenDecision extends Div {

    private static final long serialVersionUID = 1;
    private static final int LONGEST_MESSAGE = 4_000;

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
        add(services.submissions().mayDecide(submission) ? decide() : waits());
    }

    private Component decide() {
        var publish = new Button(getTranslation("review.approveAndPublish"), click -> {
            if (apply(services.submissions().approve(submission.id(), message.getValue()))) {
                Publishing.publish(this, services, submission);
                whenDecided.accept(services.submissions().get(submission.id()));
            }
        });
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

    /** Whether it is decided as it was asked. */
    private boolean apply(DecisionResult result) {
        return switch (result) {
            case DecisionResult.Decided decided -> {
                whenDecided.accept(decided.submission());
                yield true;
            }
            case DecisionResult.AlreadyDecided already -> {
                Notices.problem(getTranslation("review.alreadyDecided"));
                whenDecided.accept(already.submission());
                yield false;
            }
            case DecisionResult.OwnWork own -> {
                Notices.problem(getTranslation("review.ownWork"));
                yield false;
            }
            case DecisionResult.MessageMissing missing -> {
                message.setInvalid(true);
                message.setErrorMessage(getTranslation("review.message.missing"));
                message.focus();
                yield false;
            }
        };
    }
}
