package dev.gradus.upkeep.ui;

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
import dev.gradus.upkeep.CheckTasks;
import org.springframework.stereotype.Service;

/** On the start page: lessons that somebody has to look at because something published has changed. */
@Service
class ChecksPanel implements HomePanel {

    private final CheckTasks tasks;
    private final CurrentPerson current;
    private final Messages messages;

    ChecksPanel(CheckTasks tasks, CurrentPerson current, Messages messages) {
        this.tasks = tasks;
        this.current = current;
        this.messages = messages;
    }

    @Override
    public boolean isForMe() {
        var me = current.get();
        return (me.is(Role.LEAD) || me.is(Role.TEACHER)) && tasks.waiting() > 0;
    }

    @Override
    public Component create() {
        var link = new Anchor("/studio/checks", say("upkeep.home.waiting", tasks.waiting()));
        link.addClassName("g-list-row");
        var list = new UnorderedList(new ListItem(link));
        list.addClassName("g-list");
        return new Section(new H2(say("upkeep.title")), list);
    }

    @Override
    public int order() {
        return 30;
    }

    private String say(String key, Object... arguments) {
        return messages.get(UI.getCurrent().getLocale(), key, arguments);
    }
}
