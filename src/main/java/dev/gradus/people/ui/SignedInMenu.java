package dev.gradus.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.spring.security.AuthenticationContext;
import dev.gradus.people.People;
import dev.gradus.platform.i18n.Languages;
import dev.gradus.platform.i18n.Messages;
import dev.gradus.platform.ui.PersonMenu;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;

/** Who is signed in, where, in which language; and the way out. */
@Service
class SignedInMenu implements PersonMenu {

    private final People people;
    private final Messages messages;
    private final AuthenticationContext authentication;

    SignedInMenu(People people, Messages messages, AuthenticationContext authentication) {
        this.people = people;
        this.messages = messages;
        this.authentication = authentication;
    }

    @Override
    public Component create(Consumer<Runnable> leaving) {
        var locale = UI.getCurrent().getLocale();
        var me = people.me();
        var bar = new MenuBar();
        bar.addClassName("g-person");
        var label =
                new Div(new Span(me.displayName()), new Span(people.mySchool().name()));
        label.addClassName("g-person-name");
        var menu = bar.addItem(label).getSubMenu();
        menu.addItem(
                messages.get(locale, "people.account.title"),
                click -> UI.getCurrent().navigate(MyAccountView.class));
        for (var language : Languages.ALL) {
            menu.addItem(Languages.ownName(language), click -> leaving.accept(() -> choose(language)));
        }
        menu.addItem(messages.get(locale, "people.signOut"), click -> leaving.accept(authentication::logout));
        return bar;
    }

    private void choose(String language) {
        people.chooseLanguage(language);
        UI.getCurrent().getSession().setLocale(Languages.locale(language));
        UI.getCurrent().getPage().reload();
    }
}
