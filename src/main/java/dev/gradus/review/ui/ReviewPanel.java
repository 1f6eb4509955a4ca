package dev.gradus.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import dev.gradus.people.CurrentPerson;
import dev.gradus.people.Role;
import dev.gradus.platform.i18n.Messages;
import dev.gradus.platform.ui.HomePanel;
import dev.gradus.review.Submissions;
import org.springframework.stereotype.Service;

/** On the start page: decisions one has not read, what waits for one's own, and what is approved and not yet published. */
@Service
class ReviewPanel implements HomePanel {

    private static final int MOST = 5;

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
        return current.get().is(Role.TEACHER) || current.get().is(Role.LEAD);
    }

    @Override
    public Component create() {
        var list = new UnorderedList();
        list.addClassName("g-list");
        submissions.myOutcomes(true, MOST).forEach(decided -> list.add(new SubmissionRow(decided).markNew()));
        if (current.get().is(Role.LEAD)) {
            submissions.queue(0, MOST).forEach(waiting -> list.add(new SubmissionRow(waiting)));
            int more = submissions.waiting() - MOST;
            if (more > 0) {
                list.add(row("reviews", say("review.home.more", more)));
            }
            submissions.approvedUnpublished(MOST).forEach(approved -> list.add(new SubmissionRow(approved)));
        }
        return new Section(new H2(say("review.home.title")), list.getComponentCount() == 0 ? nothing() : list);
    }

    @Override
    public int order() {
        return 20;
    }

    private Paragraph nothing() {
        var text = new Paragraph(say(current.get().is(Role.LEAD) ? "review.home.nothing.lead" : "review.home.nothing"));
        text.addClassName("g-empty");
        return text;
    }

    private static ListItem row(String path, String text) {
        var row = new ListItem(new Anchor(path, text));
        row.addClassName("g-list-row");
        return row;
    }

    private String say(String key, Object... arguments) {
        return messages.get(UI.getCurrent().getLocale(), key, arguments);
    }
}
