package dev.gradus.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.gradus.lesson.ui.Moments;
import dev.gradus.people.CurrentPerson;
import dev.gradus.platform.i18n.Languages;
import dev.gradus.platform.i18n.Messages;
import dev.gradus.platform.ui.HomePanel;
import dev.gradus.platform.ui.LiveParts;
import dev.gradus.publishing.Publications;
import dev.gradus.publishing.RecentPublication;
import java.util.List;
import org.springframework.stereotype.Service;

/** On the start page: what students read since a short while. */
@Service
class PublishedPanel implements HomePanel {

    private static final int MOST = 5;

    private final Publications publications;
    private final CurrentPerson current;
    private final Messages messages;
    private final LiveParts live;

    PublishedPanel(Publications publications, CurrentPerson current, Messages messages, LiveParts live) {
        this.publications = publications;
        this.current = current;
        this.messages = messages;
        this.live = live;
    }

    @Override
    public boolean isForMe() {
        return !publications.recent(1).isEmpty();
    }

    @Override
    public Component create() {
        return new LiveSection<>(
                say("review.home.published"), () -> publications.recent(MOST), this::list, current, live);
    }

    @Override
    public int order() {
        return AFTER_PROGRAMMES;
    }

    private Component list(List<RecentPublication> recent) {
        var list = new UnorderedList();
        list.addClassName("g-list");
        recent.forEach(publication -> list.add(row(publication)));
        return list;
    }

    private ListItem row(RecentPublication publication) {
        var title = new Anchor(publication.path(), publication.title());
        title.setRouterIgnore(true);
        title.setTarget("_blank");
        title.addClassName("g-list-title");
        title.getElement().setAttribute("lang", publication.language());
        var facts = new Span(say(
                "review.home.published.facts",
                publication.publishedBy(),
                Languages.ownName(publication.language()),
                Moments.of(UI.getCurrent()).brief(publication.publishedAt())));
        facts.addClassName("g-muted");
        var row = new ListItem(title, facts);
        row.addClassName("g-list-row");
        return row;
    }

    private String say(String key, Object... arguments) {
        return messages.get(UI.getCurrent().getLocale(), key, arguments);
    }
}
