package dev.gradus.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dev.gradus.people.CurrentPerson;
import dev.gradus.people.People;
import dev.gradus.people.Role;
import dev.gradus.platform.i18n.Messages;
import dev.gradus.platform.ui.HomePanel;
import org.springframework.stereotype.Service;

/** On the start page of an admin whose school has nobody who could review what they write. */
@Service
class FirstStepsPanel implements HomePanel {

    private final People people;
    private final CurrentPerson current;
    private final Messages messages;

    FirstStepsPanel(People people, CurrentPerson current, Messages messages) {
        this.people = people;
        this.current = current;
        this.messages = messages;
    }

    @Override
    public boolean isForMe() {
        return current.get().is(Role.ADMIN) && people.otherLeads() == 0;
    }

    @Override
    public Component create() {
        var add = new Anchor("people", say("people.first.add"));
        add.addClassNames("g-button", "g-button-first");
        var card = new Div(new Paragraph(say("people.first.why")), add);
        card.addClassNames("g-card", "g-first");
        return new Section(new H2(say("people.first.title")), card);
    }

    @Override
    public int order() {
        return 10;
    }

    private String say(String key) {
        return messages.get(UI.getCurrent().getLocale(), key);
    }
}
