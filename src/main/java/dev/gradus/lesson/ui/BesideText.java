package dev.gradus.lesson.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.IFrame;
import dev.gradus.lesson.LessonText;

/** Another lesson to read while one writes, as students would see it. */
class BesideText extends Aside {

    private static final long serialVersionUID = 1;

    BesideText(LessonText text) {
        addClassName("le-other");
        var address = new LessonAddress(text.lesson(), text.language());
        var title = new Anchor(address.editor(), text.head().title());
        title.getElement().setAttribute("lang", text.language());
        var heading = new H2(title);
        var page = new IFrame("/studio-api/preview/" + text.lesson().value() + "/" + text.language());
        page.setTitle(getTranslation("lesson.beside", text.head().title()));
        getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation("lesson.beside", text.head().title()));
        add(heading, page);
    }
}
