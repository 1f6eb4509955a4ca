package dev.gradus.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.gradus.lesson.ui.Moments;
import dev.gradus.platform.ui.Notices;
import dev.gradus.platform.ui.Question;
import dev.gradus.review.Decision;
import dev.gradus.review.Submission;
import java.util.Objects;
import java.util.function.Consumer;

/** How a submission was decided, what students see now, and what comes next. */
class ClosedDecision extends Div {

    private static final long serialVersionUID = 1;

    private final transient ReviewServices services;
    private final transient Submission submission;
    private final transient Consumer<Submission> whenChanged;

    ClosedDecision(ReviewServices services, Submission submission, Consumer<Submission> whenChanged) {
        this.services = services;
        this.submission = submission;
        this.whenChanged = whenChanged;
        addClassNames("g-card", "r-decision");
        var decision = Objects.requireNonNull(submission.decision());
        var by = new Span(getTranslation(
                "review.decidedBy",
                decision.byName(),
                Moments.of(UI.getCurrent()).brief(decision.at())));
        var outcome = new Div(new OutcomeChip(decision.outcome()), by);
        outcome.addClassName("g-row");
        add(outcome);
        if (!decision.message().isEmpty()) {
            add(new Note(decision.byName(), decision.message()));
        }
        add(afterwards(decision));
        services.submissions()
                .newest(submission.text())
                .filter(newest -> !newest.id().equals(submission.id()))
                .ifPresent(newest -> add(new Anchor("reviews/" + newest.id().value(), getTranslation("review.newer"))));
    }

    private Component afterwards(Decision decision) {
        var row = new Div();
        row.addClassNames("g-row", "r-next");
        var state = services.publications().state(submission.lesson(), submission.language());
        boolean shown = state.filter(now -> now.live()).isPresent();
        boolean thisOne = shown
                && state.filter(now -> now.revision().equals(submission.revision()))
                        .isPresent();
        boolean approved = decision.outcome() == Decision.Outcome.APPROVED;
        if (thisOne) {
            row.add(new Span(getTranslation("review.published")), studentPage());
        } else if (shown) {
            row.add(new Span(getTranslation("review.publishedOther")), studentPage());
        } else if (approved) {
            row.add(new Span(getTranslation("review.notYetPublished")));
        }
        if (services.submissions().mayPublish()) {
            if (!thisOne && approved) {
                var publish = new Button(getTranslation("review.publish"), click -> {
                    Publishing.publish(this, services, submission);
                    whenChanged.accept(services.submissions().get(submission.id()));
                });
                publish.addThemeVariants(ButtonVariant.PRIMARY);
                row.add(publish);
            }
            if (shown) {
                row.add(new Button(getTranslation("review.withdraw"), click -> ask()));
            }
        }
        if (decision.outcome() == Decision.Outcome.CHANGES_REQUESTED
                && services.submissions().isMine(submission)) {
            var mend = new Anchor(LessonLink.of(submission), getTranslation("review.mend"));
            mend.addClassNames("g-button", "g-button-first");
            row.add(mend);
        }
        return row;
    }

    private Component studentPage() {
        return services.submissions()
                .studentPath(submission)
                .<Component>map(path -> {
                    var link = new Anchor(path, getTranslation("review.studentPage"));
                    link.setTarget("_blank");
                    return link;
                })
                .orElseGet(Span::new);
    }

    private void ask() {
        new Question(
                        getTranslation("review.withdraw"),
                        getTranslation("review.withdraw.what", submission.title()),
                        getTranslation("review.withdraw"),
                        this::withdraw)
                .open();
    }

    private void withdraw() {
        services.publications().withdraw(submission.lesson(), submission.language());
        Notices.done(getTranslation("review.withdrawn"));
        whenChanged.accept(services.submissions().get(submission.id()));
    }
}
