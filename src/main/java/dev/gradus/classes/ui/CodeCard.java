package dev.gradus.classes.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.gradus.classes.SchoolClass;
import java.time.Instant;

/** The code that leads pupils to their class: as it is now, until when, and how to change that. */
class CodeCard extends Div {

    private static final long serialVersionUID = 1;

    CodeCard(SchoolClass each, Runnable renew, Runnable close) {
        addClassNames("g-card", "c-code");
        var code = each.code();
        boolean open = code != null && code.isOpen(Instant.now());
        add(new H2(getTranslation("classes.code")));
        if (open && code != null) {
            var value = new Span(code.spelled());
            value.addClassName("c-code-value");
            add(
                    value,
                    text("classes.code.until", ClassWords.day(code.expires(), getLocale())),
                    text("classes.code.how"));
        } else {
            add(text(code == null ? "classes.code.closed" : "classes.code.expired"));
        }
        var actions = new Div(new Button(getTranslation("classes.code.renew"), click -> renew.run()));
        actions.addClassName("g-row");
        if (open) {
            actions.add(new Button(getTranslation("classes.code.close"), click -> close.run()));
        }
        add(actions);
    }

    private Paragraph text(String key, Object... values) {
        var text = new Paragraph(getTranslation(key, values));
        text.addClassName("g-muted");
        return text;
    }
}
