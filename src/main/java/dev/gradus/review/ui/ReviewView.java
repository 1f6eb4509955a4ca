package dev.gradus.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import dev.gradus.lesson.ui.ComparisonView;
import dev.gradus.lesson.ui.Moments;
import dev.gradus.platform.NotFound;
import dev.gradus.platform.i18n.Languages;
import dev.gradus.platform.ui.StudioFrame;
import dev.gradus.publishing.Publication;
import dev.gradus.review.Submission;
import dev.gradus.review.SubmissionId;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One submission: the decision, then the page as students would see it and what changed since changes were requested or
 * since the last publication.
 */
@Route(value = "reviews", layout = StudioFrame.class)
@StyleSheet("context://studio-assets/review.css")
@RolesAllowed({"LEAD", "TEACHER"})
class ReviewView extends Main implements HasUrlParameter<String>, HasDynamicTitle {

    private static final long serialVersionUID = 1;

    private final transient ReviewServices services;
    private final Div decision = new Div();
    private final Div changes = new Div();
    private transient @Nullable Submission shown;

    /** What a submission is compared with. */
    private enum Since {
        REQUEST,
        PUBLICATION
    }

    ReviewView(ReviewServices services) {
        this.services = services;
        addClassName("g-page");
        services.live().keep(this, this::follow);
        // The page shown inside has a main part of its own.
        getElement().setAttribute("aria-label", getTranslation("review.title"));
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        try {
            show(services.submissions().get(new SubmissionId(UUID.fromString(id))));
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
        services.submissions().markSeen(submission.id());
        removeAll();
        add(crumbs(submission), head(submission), facts(submission));
        services.submissions().answered(submission).ifPresent(this::addRequest);
        if (!submission.message().isEmpty()) {
            add(new Note(submission.byName(), submission.message()));
        }
        showDecision(submission);
        add(decision, material(submission));
    }

    /** The page stays as it is, and so does the tab that the reader has chosen. */
    private void showDecision(Submission submission) {
        shown = submission;
        decision.removeAll();
        decision.add(
                submission.isOpen()
                        ? new OpenDecision(services, submission, this::showDecision)
                        : new ClosedDecision(services, submission, this::showDecision));
        changes.removeAll();
        changes.add(changes(submission));
        decision.add(new OpenHints(services.hints(), services.texts().revision(submission.revision())));
    }

    /** Somebody else has done something meanwhile. What one is about to say oneself is not taken away otherwise. */
    private void follow() {
        if (shown != null) {
            var now = services.submissions().get(shown.id());
            if (!now.equals(shown) && !now.isOpen()) {
                services.submissions().markSeen(now.id());
                showDecision(now);
            }
        }
    }

    private Component crumbs(Submission submission) {
        var crumbs = new Nav(new Anchor("reviews", getTranslation("review.title")));
        crumbs.addClassName("g-crumbs");
        services.lessons().place(submission.lesson()).ifPresent(place -> {
            var languages = place.programme().languages();
            var language = Languages.of(getLocale());
            crumbs.add(
                    new Span(" · "),
                    new Anchor(
                            "programmes/" + place.programme().slug(),
                            place.programme().title().best(language, languages)),
                    new Span(" / " + place.strand().title().best(language, languages)
                            + " / "
                            + getTranslation(
                                    "curriculum.stage." + place.unit().stage().key())));
        });
        return crumbs;
    }

    private Component head(Submission submission) {
        var title = new H1(submission.title());
        title.getElement().setAttribute("lang", submission.language());
        var lesson = new Anchor(LessonLink.of(submission), getTranslation("review.openLesson"));
        lesson.addClassName("g-button");
        var head = new Div(title, lesson);
        head.addClassNames("g-head", "r-head");
        return head;
    }

    private Component facts(Submission submission) {
        var facts = new Paragraph(getTranslation(
                "review.row.facts",
                getTranslation(
                        "review.submittedBy",
                        submission.byName(),
                        Moments.of(UI.getCurrent()).brief(submission.at())),
                Languages.ownName(submission.language())));
        facts.addClassNames("g-muted", "r-facts");
        return facts;
    }

    private void addRequest(Submission earlier) {
        var way = "reviews/" + earlier.id().value();
        Happened.to(earlier, this, Moments.of(UI.getCurrent())).forEach(happened -> {
            add(new Div(new Anchor(way, getTranslation("review.earlier", happened.sentence()))));
            if (!happened.message().isEmpty()) {
                add(new Note(happened.by(), happened.message()));
            }
        });
    }

    private Component material(Submission submission) {
        var tabs = new TabSheet();
        tabs.setWidthFull();
        tabs.add(getTranslation("review.page"), page(submission));
        tabs.add(getTranslation("review.changes"), changes);
        return tabs;
    }

    private Component page(Submission submission) {
        var frame = new IFrame("/studio-api/preview/" + submission.lesson().value() + "/" + submission.language()
                + "?revision=" + submission.revision().value());
        frame.setTitle(getTranslation("review.page"));
        frame.addClassName("r-page");
        return new Div(frame);
    }

    /** Since changes were requested, or since the last publication; where there are both, the reader chooses. */
    private Component changes(Submission submission) {
        var answered = services.submissions().answered(submission);
        var published = published(submission);
        if (answered.isEmpty()) {
            return published.isEmpty() ? nothingBefore(submission) : sincePublication(submission, published.get());
        }
        var comparison = new Div(sinceRequest(submission, answered.get()));
        if (published.isEmpty()) {
            return comparison;
        }
        return new Div(choice(submission, answered.get(), published.get(), comparison), comparison);
    }

    private Select<Since> choice(Submission submission, Submission answered, Publication published, Div comparison) {
        var choice = new Select<Since>();
        choice.setLabel(getTranslation("review.changes.since"));
        choice.setItems(List.of(Since.values()));
        choice.setItemLabelGenerator(since -> getTranslation("review.changes.since." + since));
        choice.setValue(Since.REQUEST);
        choice.addValueChangeListener(change -> {
            var chosen = change.getValue() == Since.REQUEST
                    ? sinceRequest(submission, answered)
                    : sincePublication(submission, published);
            comparison.removeAll();
            comparison.add(chosen);
        });
        return choice;
    }

    /** When it was decided; while it waits, now. */
    private Optional<Publication> published(Submission submission) {
        var decided = submission.decision();
        var moment = decided == null ? Instant.now() : decided.at();
        return services.publications().lastBefore(submission.lesson(), submission.language(), moment);
    }

    private Component nothingBefore(Submission submission) {
        return new Paragraph(getTranslation(submission.isOpen() ? "review.changes.first" : "review.changes.wasFirst"));
    }

    private ComparisonView sinceRequest(Submission submission, Submission answered) {
        var before = services.texts().revision(answered.revision()).source();
        return comparison(submission, before, "review.changes.requested");
    }

    private ComparisonView sincePublication(Submission submission, Publication before) {
        var key = seesNow(submission, before) ? "review.changes.published" : "review.changes.before";
        return comparison(submission, before.source(), key);
    }

    private ComparisonView comparison(Submission submission, String before, String beforeKey) {
        return new ComparisonView(
                before,
                getTranslation(beforeKey),
                services.texts().revision(submission.revision()).source(),
                getTranslation("review.changes.submitted"),
                submission.language());
    }

    private boolean seesNow(Submission submission, Publication publication) {
        return services.publications()
                .state(submission.lesson(), submission.language())
                .filter(now -> now.live() && now.revision().equals(publication.revision()))
                .isPresent();
    }
}
