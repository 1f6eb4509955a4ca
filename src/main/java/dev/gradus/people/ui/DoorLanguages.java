package dev.gradus.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import dev.gradus.platform.i18n.Languages;

/** For whoever stands at the door before a browser that speaks another language than they do. */
class DoorLanguages extends Div {

    private static final long serialVersionUID = 1;

    DoorLanguages() {
        addClassNames("g-row", "g-door-languages");
        Languages.ALL.forEach(language -> add(button(language)));
    }

    private Button button(String language) {
        var button = new Button(Languages.ownName(language), click -> speak(language));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.getElement().setAttribute("lang", language);
        if (language.equals(Languages.of(getLocale()))) {
            button.getElement().setAttribute("aria-current", "true");
        }
        return button;
    }

    private void speak(String language) {
        var ui = UI.getCurrent();
        ui.getSession().setLocale(Languages.locale(language));
        ui.getPage().reload();
    }
}
