package dev.gradus.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import dev.gradus.curriculum.LessonState;
import dev.gradus.lesson.ui.Moments;
import dev.gradus.platform.ui.Notices;
import dev.gradus.platform.ui.Question;
import dev.gradus.publishing.PublicationState;
import dev.gradus.publishing.PublishResult;
import dev.gradus.review.Decision;
import dev.gradus.review.Submission;
import java.util.Optional;
import java.util.function.Consumer;

/** Where the lesson stands now, what became of this submission, and what comes next. */
class ClosedDecision extends Div {

    private static final long serialVersionUID = 1;

    private final transient ReviewServices services;
    private final transient Submission submission;
    private final transient Consumer<Submission> whenChanged;

    /** What students see of the lesson, as far as this submission is concerned. */
    private enum Now {
        ARCHIVED,
        THIS,
        OTHER,
        TAKEN_BACK,
        NOT_YET,
        NOTHING
    }

    ClosedDecision(ReviewServices services, Submission submission, Consumer<Submission> whenChanged) {
        this.services = services;
        this.submission = submission;
        this.whenChanged = whenChanged;
        addClassNames("g-card", "r-decision");
        add(new StateChip(submission.state()));
        Happened.to(submission, this, Moments.of(UI.getCurrent())).forEach(this::tell);
        add(next(now()));
        services.submissions()
                .newest(submission.text())
                .filter(newest -> !newest.id().equals(submission.id()))
                .ifPresent(newest -> add(new Anchor("reviews/" + newest.id().value(), getTranslation("review.newer"))));
    }

    private void tell(Happened happened) {
        add(new Div(happened.sentence()));
        if (!happened.message().isEmpty()) {
            add(new Note(happened.by(), happened.message()));
        }
    }

    private Now now() {
        if (submission.state() == LessonState.ARCHIVED) {
            return Now.ARCHIVED;
        }
        var live = services.publications()
                .state(submission.lesson(), submission.language())
                .filter(PublicationState::live)
                .map(PublicationState::revision);
        if (live.isPresent()) {
            return live.equals(Optional.of(submission.revision())) ? Now.THIS : Now.OTHER;
        }
        if (submission.shown() != null) {
            return Now.TAKEN_BACK;
        }
        return isApproved() ? Now.NOT_YET : Now.NOTHING;
    }

    private boolean isApproved() {
        var decision = submission.decision();
        return decision != null && decision.outcome() == Decision.Outcome.APPROVED;
    }

    private Component next(Now now) {
        var row = new Div();
        row.addClassNames("g-row", "r-next");
        if (now != Now.NOTHING) {
            row.add(new Span(getTranslation("review.now." + now)));
        }
        if (now == Now.THIS || now == Now.OTHER) {
            row.add(studentPage());
        }
        if (services.submissions().mayPublish()) {
            offerToStudents(now, row);
        }
        if (mayMend(now)) {
            var mend = new Anchor(LessonLink.of(submission), getTranslation("review.mend"));
            mend.addClassNames("g-button", "g-button-first");
            row.add(mend);
        }
        return row;
    }

    private boolean mayMend(Now now) {
        var decision = submission.decision();
        boolean asked = decision != null && decision.outcome() == Decision.Outcome.CHANGES_REQUESTED;
        return services.submissions().isMine(submission) && (asked || now == Now.TAKEN_BACK);
    }

    private void offerToStudents(Now now, Div row) {
        if (isApproved() && now != Now.THIS && now != Now.ARCHIVED) {
            var publish = new Button(
                    getTranslation(now == Now.TAKEN_BACK ? "review.publishAgain" : "review.publish"),
                    click -> publish());
            publish.addThemeVariants(ButtonVariant.PRIMARY);
            row.add(publish);
        }
        if (now == Now.THIS || now == Now.OTHER) {
            row.add(new Button(getTranslation("review.withdraw"), click -> ask()));
        }
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

    private void publish() {
        switch (services.publications().publish(submission.text(), submission.revision())) {
            case PublishResult.Published published -> Notices.done(getTranslation("review.now.THIS"));
            case PublishResult refused -> Notices.problem(Refusals.words(refused, this));
        }
        whenChanged.accept(services.submissions().get(submission.id()));
    }

    private void ask() {
        var message = new TextArea(getTranslation("review.withdraw.message"));
        message.setMaxLength(OpenDecision.LONGEST_MESSAGE);
        message.setWidthFull();
        new Question(
                        getTranslation("review.withdraw"),
                        getTranslation("review.withdraw.what", submission.title()),
                        getTranslation("review.withdraw"),
                        () -> withdraw(message.getValue()))
                .with(message)
                .open();
    }

    private void withdraw(String message) {
        services.publications().withdraw(submission.lesson(), submission.language(), message);
        Notices.done(getTranslation("review.withdrawn"));
        whenChanged.accept(services.submissions().get(submission.id()));
    }
}
