package dev.gradus.lesson.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import dev.gradus.platform.i18n.Languages;
import java.util.List;

/** The languages of the programme; each leads to this lesson in it. */
class LanguageSwitch extends Nav {

    private static final long serialVersionUID = 1;

    LanguageSwitch(List<String> languages, LessonAddress address) {
        addClassName("le-languages");
        setAriaLabel(getTranslation("lesson.languages"));
        setVisible(languages.size() > 1);
        languages.forEach(language -> {
            var link = new Anchor(new LessonAddress(address.lesson(), language).editor(), Languages.ownName(language));
            link.getElement().setAttribute("lang", language);
            if (language.equals(address.language())) {
                link.getElement().setAttribute("aria-current", "page");
            }
            add(link);
        });
    }
}
