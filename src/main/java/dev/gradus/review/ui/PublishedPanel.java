package dev.gradus.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.gradus.lesson.ui.Moments;
import dev.gradus.platform.i18n.Languages;
import dev.gradus.platform.i18n.Messages;
import dev.gradus.platform.ui.HomePanel;
import dev.gradus.publishing.Publications;
import dev.gradus.publishing.RecentPublication;
import org.springframework.stereotype.Service;

/** On the start page: what students read since a short while. */
@Service
class PublishedPanel implements HomePanel {

    private static final int MOST = 5;

    private final Publications publications;
    private final Messages messages;

    PublishedPanel(Publications publications, Messages messages) {
        this.publications = publications;
        this.messages = messages;
    }

    @Override
    public boolean isForMe() {
        return !publications.recent(1).isEmpty();
    }

    @Override
    public Component create() {
        var list = new UnorderedList();
        list.addClassName("g-list");
        publications.recent(MOST).forEach(publication -> list.add(row(publication)));
        return new Section(new H2(say("review.home.published")), list);
    }

    @Override
    public int order() {
        return AFTER_PROGRAMMES;
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
