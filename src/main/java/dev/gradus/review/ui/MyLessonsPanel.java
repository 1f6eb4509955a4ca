package dev.gradus.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.gradus.lesson.ui.Moments;
import dev.gradus.people.CurrentPerson;
import dev.gradus.people.Role;
import dev.gradus.platform.i18n.Languages;
import dev.gradus.platform.i18n.Messages;
import dev.gradus.platform.ui.HomePanel;
import dev.gradus.platform.ui.LiveParts;
import dev.gradus.review.MyLesson;
import dev.gradus.review.MyLessons;
import java.util.List;
import org.springframework.stereotype.Service;

/** On the start page: the way back to what one has begun. */
@Service
class MyLessonsPanel implements HomePanel {

    private static final int MOST = 8;

    private final MyLessons lessons;
    private final CurrentPerson current;
    private final Messages messages;
    private final LiveParts live;

    MyLessonsPanel(MyLessons lessons, CurrentPerson current, Messages messages, LiveParts live) {
        this.lessons = lessons;
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
        return new LiveSection<>(
                say("review.home.mine"),
                () -> lessons.unfinished(MOST),
                unfinished -> unfinished.isEmpty() ? nothing() : list(unfinished),
                current,
                live);
    }

    @Override
    public int order() {
        return 30;
    }

    private Component list(List<MyLesson> unfinished) {
        var list = new UnorderedList();
        list.addClassName("g-list");
        unfinished.forEach(lesson -> list.add(row(lesson)));
        return list;
    }

    private ListItem row(MyLesson lesson) {
        var ui = UI.getCurrent();
        var title = new Anchor(LessonLink.of(lesson), lesson.title());
        title.addClassName("g-list-title");
        title.getElement().setAttribute("lang", lesson.language());
        var facts = new Span(say(
                "review.home.mine.facts",
                lesson.programme().best(Languages.of(ui.getLocale()), Languages.ALL),
                Languages.ownName(lesson.language()),
                Moments.of(ui).brief(lesson.savedAt())));
        facts.addClassName("g-muted");
        var row = new ListItem(title, new StateChip(lesson.state()), facts);
        row.addClassName("g-list-row");
        return row;
    }

    private Component nothing() {
        var empty = new Div(
                new Paragraph(say("review.home.mine.none")), new Anchor("programmes", say("review.home.mine.begin")));
        empty.addClassName("g-empty");
        return empty;
    }

    private String say(String key, Object... arguments) {
        return messages.get(UI.getCurrent().getLocale(), key, arguments);
    }
}
