package dev.gradus.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dev.gradus.people.CurrentPerson;
import dev.gradus.people.Role;
import dev.gradus.platform.i18n.Messages;
import dev.gradus.platform.ui.HomePanel;
import dev.gradus.platform.ui.LiveParts;
import dev.gradus.review.Submission;
import dev.gradus.review.Submissions;
import java.util.List;
import org.springframework.stereotype.Service;

/** On the start page: decisions one has not read, what waits for one's own, and what is approved and not yet published. */
@Service
class ReviewPanel implements HomePanel {

    private static final int MOST = 5;

    private final Submissions submissions;
    private final CurrentPerson current;
    private final Messages messages;
    private final LiveParts live;

    ReviewPanel(Submissions submissions, CurrentPerson current, Messages messages, LiveParts live) {
        this.submissions = submissions;
        this.current = current;
        this.messages = messages;
        this.live = live;
    }

    @Override
    public boolean isForMe() {
        return current.get().is(Role.TEACHER) || current.get().is(Role.LEAD);
    }

    @Override
    public Component create() {
        return new LiveSection<>(say("review.home.title"), this::now, this::draw, current, live);
    }

    @Override
    public int order() {
        return 20;
    }

    private Waiting now() {
        var news = submissions.myOutcomes(true, MOST);
        return current.get().is(Role.LEAD)
                ? new Waiting(
                        news,
                        submissions.queue(0, MOST),
                        submissions.waiting() - MOST,
                        submissions.approvedUnpublished(MOST))
                : new Waiting(news, List.of(), 0, List.of());
    }

    private Component draw(Waiting waiting) {
        var list = new UnorderedList();
        list.addClassName("g-list");
        waiting.news().forEach(decided -> list.add(new SubmissionRow(decided).markNew()));
        waiting.queue().forEach(asked -> list.add(new SubmissionRow(asked)));
        if (waiting.more() > 0) {
            list.add(row("reviews", say("review.home.more", waiting.more())));
        }
        waiting.approved().forEach(approved -> list.add(new SubmissionRow(approved)));
        return list.getComponentCount() == 0 ? nothing() : list;
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

    /**
     * What is shown.
     *
     * @param news decisions on one's own that one has not read
     * @param more how many wait besides the queue's first; less than 1 where that is all
     */
    private record Waiting(List<Submission> news, List<Submission> queue, int more, List<Submission> approved) {
        Waiting {
            news = List.copyOf(news);
            queue = List.copyOf(queue);
            approved = List.copyOf(approved);
        }
    }
}
