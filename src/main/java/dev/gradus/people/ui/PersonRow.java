package dev.gradus.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import dev.gradus.people.Account;
import dev.gradus.people.Role;
import java.util.Arrays;
import java.util.stream.Collectors;

/** One account of the list, with what can be done about it; on a phone a card. */
class PersonRow extends ListItem {

    private static final long serialVersionUID = 1;

    private final transient Account account;
    private final Div actions = new Div();

    PersonRow(Account account) {
        this.account = account;
        addClassName("g-people-row");
        var name = new Span(account.displayName());
        name.addClassName("g-list-title");
        var signInName = new Span(account.signInName());
        signInName.addClassName("g-muted");
        var state = new Span(getTranslation(account.active() ? "people.active" : "people.inactive"));
        state.addClassName(account.active() ? "g-muted" : "g-chip");
        actions.addClassName("g-row");
        add(name, signInName, new Span(roles()), state, actions);
    }

    PersonRow offer(String key, Runnable action) {
        var text = getTranslation(key);
        var button = new Button(text, click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("people.action.of", text, account.displayName()));
        actions.add(button);
        return this;
    }

    private String roles() {
        return Arrays.stream(Role.values())
                .filter(account.roles()::contains)
                .map(role -> getTranslation("people.role." + role))
                .collect(Collectors.joining(", "));
    }
}
