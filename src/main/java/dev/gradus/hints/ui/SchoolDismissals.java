package dev.gradus.hints.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.gradus.hints.Dismissal;
import dev.gradus.platform.i18n.Languages;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Hints that a lead has dismissed for the whole school, page by page. */
class SchoolDismissals extends Div {

    private static final long serialVersionUID = 1;
    private static final int PAGE = 20;

    private final transient FitServices services;
    private final boolean mayChange;
    private int shown = PAGE;

    SchoolDismissals(FitServices services, boolean mayChange) {
        this.services = services;
        this.mayChange = mayChange;
        refresh();
    }

    private void refresh() {
        removeAll();
        var list = new UnorderedList();
        list.addClassName("g-list");
        boolean more = false;
        for (var language : Languages.ALL) {
            var found = services.dismissals().ofSchool(language, 0, shown + 1);
            found.stream().limit(shown).forEach(dismissal -> list.add(row(dismissal, language)));
            more |= found.size() > shown;
        }
        add(list.getComponentCount() == 0 ? new Paragraph(getTranslation("hints.school.none")) : list);
        if (more) {
            add(new Button(getTranslation("hints.school.more"), click -> {
                shown += PAGE;
                refresh();
            }));
        }
    }

    private ListItem row(Dismissal dismissal, String language) {
        var kind = getTranslation("hints.code." + dismissal.code());
        var about = dismissal.anchor().isPlace()
                ? getTranslation(
                        "hints.dismissed.about", kind, dismissal.anchor().quote())
                : kind;
        var name = new Span(about);
        name.addClassName("g-list-title");
        var when = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(getLocale())
                .withZone(ZoneId.systemDefault())
                .format(dismissal.at());
        var why = new Span(
                getTranslation("hints.dismissed.why." + dismissal.reach(), dismissal.reason(), dismissal.by(), when));
        why.addClassName("g-muted");
        var row = new Div(name, new Span(Languages.ownName(language)), why);
        row.addClassName("g-list-row");
        if (mayChange) {
            var back = new Button(getTranslation("hints.bringBack"), click -> {
                services.dismissals().bringBack(dismissal.id());
                refresh();
            });
            back.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            back.setAriaLabel(getTranslation("hints.action", getTranslation("hints.bringBack"), about));
            row.add(back);
        }
        return new ListItem(row);
    }
}
