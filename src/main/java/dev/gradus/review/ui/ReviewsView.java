package dev.gradus.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
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
        int page = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("page")
                .filter(text -> text.matches("[0-9]{1,4}"))
                .map(Integer::parseInt)
                .orElse(0);
        if (current.get().is(Role.LEAD)) {
            add(queue(page));
        }
        var mine = submissions.myOutcomes(false, PAGE);
        add(new H2(getTranslation("review.mine")));
        add(mine.isEmpty() ? empty("review.mine.none") : list(mine));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("review.title");
    }

    private Component queue(int page) {
        var waiting = submissions.queue(page * PAGE, PAGE);
        var section = new Div(new H2(getTranslation("review.queue", submissions.waiting())));
        section.add(waiting.isEmpty() ? empty("review.queue.none") : list(waiting));
        var pages = new Div();
        pages.addClassName("g-row");
        if (page > 0) {
            pages.add(new Anchor("/studio/reviews?page=" + (page - 1), getTranslation("review.page.earlier")));
        }
        if ((page + 1) * PAGE < submissions.waiting()) {
            pages.add(new Anchor("/studio/reviews?page=" + (page + 1), getTranslation("review.page.later")));
        }
        section.add(pages);
        return section;
    }

    private Component list(List<Submission> of) {
        var list = new UnorderedList();
        list.addClassName("g-list");
        of.forEach(submission -> list.add(new ListItem(row(submission))));
        return list;
    }

    private Component row(Submission submission) {
        var title = new Anchor("/studio/reviews/" + submission.id().value(), submission.title());
        title.addClassName("g-list-title");
        var facts = new Span(getTranslation(
                "review.submittedBy",
                submission.byName(),
                ReviewTexts.moment(submission.at(), getLocale()),
                submission.language()));
        facts.addClassName("g-muted");
        var row = new Div(title, facts);
        row.addClassName("g-list-row");
        var decision = submission.decision();
        if (decision != null) {
            var chip = new Span(getTranslation("review.outcome." + decision.outcome()));
            chip.addClassNames("g-chip", "g-chip-" + decision.outcome());
            row.add(chip);
            if (!decision.seen() && submission.by().equals(current.get().id())) {
                row.add(new Span(getTranslation("review.new")));
            }
        }
        return row;
    }

    private Component empty(String key) {
        var text = new Paragraph(getTranslation(key));
        text.addClassName("g-empty");
        return text;
    }
}
