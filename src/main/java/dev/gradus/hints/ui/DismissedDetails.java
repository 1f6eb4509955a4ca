package dev.gradus.hints.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dev.gradus.hints.DismissResult;
import dev.gradus.hints.Dismissal;
import dev.gradus.hints.Measurement;
import dev.gradus.people.Role;
import dev.gradus.platform.ui.Notices;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;

/** What is dismissed here, by whom and why, and the way back. */
class DismissedDetails extends Details {

    private static final long serialVersionUID = 1;

    private final transient FitServices services;
    private final transient Runnable changed;

    DismissedDetails(FitServices services, Measurement now, boolean mayWrite, Runnable changed) {
        this.services = services;
        this.changed = changed;
        addClassName("hf-details");
        setSummaryText(getTranslation("hints.dismissed", now.dismissed().size()));
        var list = new UnorderedList();
        list.addClassName("hf-dismissed");
        now.dismissed().keySet().stream()
                .sorted(Comparator.comparing(Dismissal::at).reversed())
                .forEach(dismissal -> list.add(item(dismissal, mayWrite)));
        add(list);
    }

    private ListItem item(Dismissal dismissal, boolean mayWrite) {
        var kind = getTranslation("hints.code." + dismissal.code());
        var about = dismissal.anchor().isPlace()
                ? getTranslation(
                        "hints.dismissed.about", kind, dismissal.anchor().quote())
                : kind;
        var when = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(getLocale())
                .withZone(ZoneId.systemDefault())
                .format(dismissal.at());
        var said = new Paragraph(about);
        var why = new Paragraph(why(dismissal, when));
        why.addClassName("hf-why");
        var item = new ListItem(said, why);
        boolean mine = !dismissal.isForLeads() || services.current().get().is(Role.LEAD);
        if (mayWrite && mine) {
            var back = new Button(getTranslation("hints.bringBack"), click -> bringBack(dismissal));
            back.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            back.setAriaLabel(getTranslation("hints.action", getTranslation("hints.bringBack"), about));
            item.add(back);
        }
        return item;
    }

    /** A folder may say only why, not who said so. */
    private String why(Dismissal dismissal, String when) {
        var key = "hints.dismissed.why." + dismissal.reach() + (dismissal.by().isEmpty() ? ".unsigned" : "");
        return getTranslation(key, dismissal.reason(), dismissal.by(), when, dismissal.path());
    }

    private void bringBack(Dismissal dismissal) {
        switch (services.dismissals().bringBack(dismissal.id())) {
            case DismissResult.ForLeads leads -> Notices.problem(getTranslation("hints.dismiss.forLeads"));
            case DismissResult.BroughtBack back -> changed.run();
            case DismissResult.Dismissed _, DismissResult.ReasonMissing _, DismissResult.NoPlace _ -> changed.run();
        }
    }
}
