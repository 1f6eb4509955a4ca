package dev.gradus.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import dev.gradus.people.CurrentPerson;
import dev.gradus.people.Role;
import dev.gradus.platform.i18n.Messages;
import dev.gradus.platform.ui.HomePanel;
import dev.gradus.review.Submission;
import dev.gradus.review.Submissions;
import org.springframework.stereotype.Service;

/** On the start page: what waits for one's decision, and decisions one has not read. */
@Service
class ReviewPanel implements HomePanel {

    private static final int NEWS = 5;

    private final Submissions submissions;
    private final CurrentPerson current;
    private final Messages messages;

    ReviewPanel(Submissions submissions, CurrentPerson current, Messages messages) {
        this.submissions = submissions;
        this.current = current;
        this.messages = messages;
    }

    @Override
    public boolean isForMe() {
        return waiting() > 0 || hasNews();
    }

    @Override
    public Component create() {
        var list = new UnorderedList();
        list.addClassName("g-list");
        if (waiting() > 0) {
            list.add(row("/studio/reviews", say("review.home.waiting", waiting())));
        }
        if (isAuthor()) {
            submissions
                    .myOutcomes(true, NEWS)
                    .forEach(submission -> list.add(row(
                            "/studio/reviews/" + submission.id().value(),
                            say("review.home.decided", submission.title(), outcome(submission)))));
        }
        return new Section(new H2(say("review.home.title")), list);
    }

    @Override
    public int order() {
        return 10;
    }

    private ListItem row(String path, String text) {
        var link = new Anchor(path, text);
        link.addClassName("g-list-row");
        return new ListItem(link);
    }

    private String outcome(Submission submission) {
        return submission.decision() == null
                ? say("review.state.inReview")
                : say("review.outcome." + submission.decision().outcome());
    }

    private int waiting() {
        return current.get().is(Role.LEAD) ? submissions.waiting() : 0;
    }

    private boolean hasNews() {
        return isAuthor() && !submissions.myOutcomes(true, 1).isEmpty();
    }

    private boolean isAuthor() {
        return current.get().is(Role.TEACHER) || current.get().is(Role.LEAD);
    }

    private String say(String key, Object... arguments) {
        return messages.get(UI.getCurrent().getLocale(), key, arguments);
    }
}
