package dev.gradus.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import dev.gradus.lesson.LessonTexts;
import dev.gradus.lesson.ui.ComparisonView;
import dev.gradus.platform.NotFound;
import dev.gradus.platform.ui.Notices;
import dev.gradus.platform.ui.StudioFrame;
import dev.gradus.publishing.Publications;
import dev.gradus.publishing.PublishResult;
import dev.gradus.review.Decision;
import dev.gradus.review.DecisionResult;
import dev.gradus.review.Submission;
import dev.gradus.review.SubmissionId;
import dev.gradus.review.Submissions;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One submission: as students would see it, what changed since the last publication, and the decision. */
@Route(value = "reviews", layout = StudioFrame.class)
@StyleSheet("context://studio-assets/review.css")
@RolesAllowed({"LEAD", "TEACHER"})
class ReviewView extends Main implements HasUrlParameter<String>, HasDynamicTitle {

    private static final long serialVersionUID = 1;

    private final transient Submissions submissions;
    private final transient Publications publications;
    private final transient LessonTexts texts;
    private final transient ReviewHints hints;
    private final TextArea message = new TextArea(getTranslation("review.message"));
    private transient @Nullable Submission shown;

    ReviewView(Submissions submissions, Publications publications, LessonTexts texts, ReviewHints hints) {
        this.submissions = submissions;
        this.publications = publications;
        this.texts = texts;
        this.hints = hints;
        addClassName("g-page");
        // The page shown inside has a main part of its own.
        getElement().setAttribute("aria-label", getTranslation("review.title"));
        message.setMaxLength(4_000);
        message.setWidthFull();
        message.setHelperText(getTranslation("review.message.help"));
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        try {
            show(submissions.get(new SubmissionId(UUID.fromString(id))));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound(id);
        }
    }

    @Override
    public String getPageTitle() {
        return shown == null ? getTranslation("review.title") : shown.title();
    }

    private void show(Submission submission) {
        shown = submission;
        submissions.markSeen(submission.id());
        removeAll();
        var crumb = new Anchor("/studio/reviews", getTranslation("review.title"));
        crumb.addClassName("g-muted");
        var facts = new Paragraph(getTranslation(
                "review.submittedBy",
                submission.byName(),
                ReviewTexts.moment(submission.at(), getLocale()),
                submission.language()));
        facts.addClassName("g-muted");
        add(crumb, new H1(submission.title()), facts);
        if (!submission.message().isEmpty()) {
            add(note(submission.byName(), submission.message()));
        }
        add(decision(submission), new OpenHints(hints, texts.revision(submission.revision())), material(submission));
    }

    private Component material(Submission submission) {
        var tabs = new TabSheet();
        tabs.setWidthFull();
        tabs.add(getTranslation("review.asStudentsSeeIt"), page(submission));
        tabs.add(getTranslation("review.changes"), changes(submission));
        return tabs;
    }

    private Component page(Submission submission) {
        var frame = new IFrame("/studio-api/preview/" + submission.lesson().value() + "/" + submission.language()
                + "?revision=" + submission.revision().value());
        frame.setTitle(getTranslation("review.asStudentsSeeIt"));
        frame.addClassName("r-page");
        return new Div(frame);
    }

    private Component changes(Submission submission) {
        var live = publications.live(submission.lesson(), submission.language());
        if (live.isEmpty()) {
            return new Paragraph(getTranslation("review.changes.first"));
        }
        return new ComparisonView(
                live.get().source(),
                getTranslation("review.changes.published"),
                texts.revision(submission.revision()).source(),
                getTranslation("review.changes.submitted"),
                submission.language());
    }

    private Component decision(Submission submission) {
        var box = new Div();
        box.addClassNames("g-card", "r-decision");
        var decision = submission.decision();
        if (decision == null) {
            box.add(submissions.mayDecide(submission) ? decide(submission) : waits(submission));
            return box;
        }
        var chip = new Span(getTranslation("review.outcome." + decision.outcome()));
        chip.addClassNames("g-chip", "g-chip-" + decision.outcome());
        box.add(
                chip,
                new Span(getTranslation(
                        "review.decidedBy", decision.byName(), ReviewTexts.moment(decision.at(), getLocale()))));
        if (!decision.message().isEmpty()) {
            box.add(note(decision.byName(), decision.message()));
        }
        box.add(afterwards(submission, decision));
        return box;
    }

    private Component waits(Submission submission) {
        var row = new Div(new Span(getTranslation("review.waits")));
        row.addClassName("g-row");
        if (submissions.isMine(submission)) {
            row.add(new Button(
                    getTranslation("review.takeBack"), click -> apply(submissions.withdraw(submission.id()))));
        } else {
            row.add(new Span(getTranslation("review.ownWork")));
        }
        return row;
    }

    private Component decide(Submission submission) {
        var publish = new Button(getTranslation("review.approveAndPublish"), click -> {
            if (apply(submissions.approve(submission.id(), message.getValue()))) {
                publish(submission);
            }
        });
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        var approve = new Button(
                getTranslation("review.approve"),
                click -> apply(submissions.approve(submission.id(), message.getValue())));
        var changes = new Button(
                getTranslation("review.requestChanges"),
                click -> apply(submissions.requestChanges(submission.id(), message.getValue())));
        var row = new Div(publish, approve, changes);
        row.addClassName("g-row");
        var box = new Div(new H2(getTranslation("review.decide")), message, row);
        box.addClassName("r-decide");
        return box;
    }

    private Component afterwards(Submission submission, Decision decision) {
        var row = new Div();
        row.addClassName("g-row");
        var live = publications.live(submission.lesson(), submission.language());
        boolean isLive =
                live.filter(now -> now.revision().equals(submission.revision())).isPresent();
        if (isLive) {
            row.add(new Span(getTranslation("review.published")));
            submissions.studentPath(submission).ifPresent(path -> {
                var link = new Anchor(path, getTranslation("review.studentPage"));
                link.setTarget("_blank");
                row.add(link);
            });
        }
        if (submissions.mayPublish()) {
            if (!isLive && decision.outcome() == Decision.Outcome.APPROVED) {
                var publish = new Button(getTranslation("review.publish"), click -> publish(submission));
                publish.addThemeVariants(ButtonVariant.PRIMARY);
                row.add(publish);
            }
            if (live.isPresent()) {
                row.add(new Button(getTranslation("review.withdraw"), click -> {
                    publications.withdraw(submission.lesson(), submission.language());
                    Notices.done(getTranslation("review.withdrawn"));
                    show(submissions.get(submission.id()));
                }));
            }
        }
        return row;
    }

    private void publish(Submission submission) {
        switch (publications.publish(submission.text(), submission.revision())) {
            case PublishResult.Published published -> Notices.done(getTranslation("review.published"));
            case PublishResult.NotApproved refused -> Notices.problem(getTranslation("review.notApproved"));
            case PublishResult.Archived archived -> Notices.problem(getTranslation("review.archived"));
            case PublishResult.Faulty faulty ->
                Notices.problem(
                        getTranslation("review.faulty", faulty.problems().size()));
        }
        show(submissions.get(submission.id()));
    }

    private boolean apply(DecisionResult result) {
        return switch (result) {
            case DecisionResult.Decided decided -> {
                show(decided.submission());
                yield true;
            }
            case DecisionResult.AlreadyDecided already -> {
                Notices.problem(getTranslation("review.alreadyDecided"));
                show(already.submission());
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

    private static Component note(String by, String text) {
        var name = new Span(by);
        name.addClassName("g-muted");
        var said = new Div(text);
        said.addClassName("r-said");
        var note = new Div(name, said);
        note.addClassName("r-note");
        return note;
    }
}
