package dev.gradus.shelf.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.gradus.platform.i18n.Languages;
import dev.gradus.shelf.ShelfUse;
import java.util.List;

/** Where a file is shown, with the way there: a draft opens in the editor, a publication as students see it. */
class UseList extends Section {

    private static final long serialVersionUID = 1;

    UseList(List<ShelfUse> uses) {
        var heading = new H2(getTranslation("shelf.uses"));
        add(heading);
        if (uses.isEmpty()) {
            var nowhere = new Paragraph(getTranslation("shelf.uses.none"));
            nowhere.addClassName("g-muted");
            add(nowhere);
            return;
        }
        var list = new UnorderedList();
        list.addClassName("g-list");
        uses.forEach(use -> list.add(new ListItem(row(use))));
        add(list);
    }

    private Div row(ShelfUse use) {
        var title = use.published()
                ? new Anchor("/" + use.language() + "/" + use.path(), use.title())
                : new Anchor("lessons/" + use.lesson().value() + "/" + use.language(), use.title());
        title.addClassName("g-list-title");
        title.getElement().setAttribute("lang", use.language());
        var chip = new Span(getTranslation(use.published() ? "shelf.use.published" : "shelf.use.draft"));
        chip.addClassNames("g-chip", use.published() ? "g-chip-APPROVED" : "g-chip-draft");
        var row = new Div(title, chip, new Span(Languages.ownName(use.language())));
        row.addClassName("g-list-row");
        if (use.published()) {
            title.setTarget(AnchorTarget.BLANK);
        } else {
            var alt = new Span(use.alt().isEmpty() ? getTranslation("shelf.use.noAlt") : use.alt());
            alt.addClassName("g-muted");
            alt.getElement().setAttribute("lang", use.alt().isEmpty() ? null : use.language());
            row.add(alt);
        }
        if (use.archived()) {
            row.add(new Span(getTranslation("shelf.use.archived")));
        }
        return row;
    }
}
