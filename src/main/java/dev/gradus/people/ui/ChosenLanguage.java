package dev.gradus.people.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import dev.gradus.people.CurrentPerson;
import dev.gradus.people.People;
import dev.gradus.platform.i18n.Languages;
import org.springframework.stereotype.Service;

/** Speaks the language that the account has chosen; before sign-in, and without a choice, the browser's. */
@Service
class ChosenLanguage implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1;

    private final transient CurrentPerson current;
    private final transient People people;

    ChosenLanguage(CurrentPerson current, People people) {
        this.current = current;
        this.people = people;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(start -> current.find().ifPresent(person -> {
                    var language = people.me().language();
                    if (language != null) {
                        start.getUI().setLocale(Languages.locale(language));
                    }
                }));
    }
}
