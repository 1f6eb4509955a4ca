package dev.gradus.lesson.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Who else has this text open, in the head of the editor. */
class Company extends Div {

    private static final long serialVersionUID = 1;

    Company() {
        addClassName("le-company");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    void show(List<String> others) {
        removeAll();
        if (!others.isEmpty()) {
            var sign = new Span();
            sign.addClassName("le-company-sign");
            sign.getElement().setAttribute("aria-hidden", "true");
            add(
                    sign,
                    new Span(getTranslation(
                            "lesson.company", String.join(getTranslation("lesson.company.and"), others))));
        }
        setVisible(!others.isEmpty());
    }
}
