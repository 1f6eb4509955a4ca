package dev.gradus.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.gradus.people.CurrentPerson;
import dev.gradus.people.Role;
import dev.gradus.platform.ui.StudioFrame;
import dev.gradus.review.Submission;
import dev.gradus.review.Submissions;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** For leads what waits for a decision, oldest first; for authors how their own submissions were decided. */
@Route(value = "reviews", layout = StudioFrame.class)
@Menu(title = "review.title", order = 20)
@RolesAllowed({"LEAD", "TEACHER"})
class ReviewsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1;
    private static final int PAGE = 25;

    private final transient Submissions submissions;
    private final transient CurrentPerson current;

    ReviewsView(Submissions submissions, CurrentPerson current) {
        this.submissions = submissions;
        this.current = current;
        addClassName("g-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new H1(getTranslation("review.title")));
        int page = number(event, "page", 0);
        if (current.get().is(Role.LEAD)) {
            add(queue(page));
            var approved = submissions.approvedUnpublished(PAGE);
            if (!approved.isEmpty()) {
                add(new Section(new H2(getTranslation("review.approved")), list(approved)));
            }
        }
        var waiting = submissions.myWaiting(PAGE);
        if (!waiting.isEmpty()) {
            add(new Section(new H2(getTranslation("review.mine.waiting")), list(waiting)));
        }
        add(outcomes(number(event, "decisions", PAGE)));
    }

    private static int number(BeforeEnterEvent event, String parameter, int otherwise) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(parameter)
                .filter(text -> text.matches("[0-9]{1,4}"))
                .map(Integer::parseInt)
                .orElse(otherwise);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("review.title");
    }

    private Component queue(int page) {
        var waiting = submissions.queue(page * PAGE, PAGE);
        int all = submissions.waiting();
        var section = new Section(new H2(getTranslation("review.queue", all)));
        section.add(waiting.isEmpty() ? empty("review.queue.none") : list(waiting));
        var pages = new Div();
        pages.addClassNames("g-row", "g-pages");
        if (page > 0) {
            pages.add(new Anchor("reviews?page=" + (page - 1), getTranslation("review.page.earlier")));
        }
        if ((page + 1) * PAGE < all) {
            pages.add(new Anchor("reviews?page=" + (page + 1), getTranslation("review.page.later")));
        }
        if (pages.getComponentCount() > 0) {
            section.add(pages);
        }
        return section;
    }

    private Component outcomes(int most) {
        var mine = submissions.myOutcomes(false, most + 1);
        var section = new Section(new H2(getTranslation("review.mine")));
        section.add(
                mine.isEmpty()
                        ? empty("review.mine.none")
                        : list(mine.stream().limit(most).toList()));
        if (mine.size() > most) {
            var older = new Div(new Anchor("reviews?decisions=" + (most + PAGE), getTranslation("review.mine.older")));
            older.addClassName("g-pages");
            section.add(older);
        }
        return section;
    }

    private Component list(List<Submission> of) {
        var list = new UnorderedList();
        list.addClassName("g-list");
        of.forEach(submission -> list.add(row(submission)));
        return list;
    }

    private SubmissionRow row(Submission submission) {
        var row = new SubmissionRow(submission);
        var decision = submission.decision();
        return decision != null
                        && !decision.seen()
                        && submission.by().equals(current.get().id())
                ? row.markNew()
                : row;
    }

    private Component empty(String key) {
        var text = new Paragraph(getTranslation(key));
        text.addClassName("g-empty");
        return text;
    }
}
