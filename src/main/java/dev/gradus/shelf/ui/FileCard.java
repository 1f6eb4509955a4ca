package dev.gradus.shelf.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import dev.gradus.shelf.ShelfFile;
import dev.gradus.shelf.ShelfQuery.Sort;

/** A file among others: a small picture of it, its name, what it is and whether it is used. All of it leads to the file. */
class FileCard extends ListItem {

    private static final long serialVersionUID = 1;

    FileCard(ShelfFile file) {
        addClassName("sh-card");
        var name = new Span(file.name());
        name.addClassName("sh-name");
        var what = new Span(FileWords.what(this, file));
        what.addClassName("g-muted");
        var uses = new Span(FileWords.uses(this, file));
        uses.addClassNames("g-chip", file.isUsed() ? "sh-used" : "sh-unused");
        var words = new Div(name, what, uses);
        words.addClassName("sh-words");
        var link = new Anchor("media/" + file.id().hex(), picture(file), words);
        link.getElement().setAttribute("router-link", true);
        add(link);
    }

    /** Described as a lesson describes it; where none does, the name beside it says all that is known. */
    private Component picture(ShelfFile file) {
        if (file.isPicture()) {
            var image = new Image(FileWords.address(file, true), file.alt());
            image.getElement().setAttribute("loading", "lazy");
            image.addClassName("sh-picture");
            return image;
        }
        var sign =
                new Span(getTranslation("shelf.sort.one." + Sort.of(file.kind()).name()));
        sign.addClassNames("sh-picture", "sh-sign");
        sign.getElement().setAttribute("aria-hidden", "true");
        return sign;
    }
}
