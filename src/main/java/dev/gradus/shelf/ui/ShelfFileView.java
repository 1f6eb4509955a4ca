package dev.gradus.shelf.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dev.gradus.media.MediaKind.Family;
import dev.gradus.media.Sha256;
import dev.gradus.people.CurrentPerson;
import dev.gradus.people.Role;
import dev.gradus.platform.ui.Notices;
import dev.gradus.platform.ui.StudioFrame;
import dev.gradus.shelf.RemoveResult;
import dev.gradus.shelf.ReplaceResult;
import dev.gradus.shelf.Replacement;
import dev.gradus.shelf.Shelf;
import dev.gradus.shelf.ShelfFile;
import jakarta.annotation.security.RolesAllowed;

/** One file of the media library: what it is, whom to credit, where it is used, and another one in its place. */
@Route(value = "media/:file", layout = StudioFrame.class)
@StyleSheet("context://studio-assets/shelf.css")
@RolesAllowed({"ADMIN", "LEAD", "TEACHER"})
class ShelfFileView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1;

    private final transient Shelf shelf;
    private final boolean mayWrite;
    private String title = "";

    ShelfFileView(Shelf shelf, CurrentPerson current) {
        this.shelf = shelf;
        this.mayWrite = current.get().is(Role.LEAD) || current.get().is(Role.TEACHER);
        addClassNames("g-page", "sh-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var file = event.getRouteParameters().get("file").flatMap(Sha256::parse).flatMap(shelf::find);
        if (file.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(file.get());
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(ShelfFile file) {
        removeAll();
        title = file.name();
        var back = new Anchor("media", getTranslation("shelf.back"));
        back.getElement().setAttribute("router-link", true);
        var crumbs = new Nav(back);
        crumbs.setAriaLabel(getTranslation("shelf.breadcrumb"));
        var what = new Paragraph(
                FileWords.what(this, file) + " · " + getTranslation("shelf.added", FileWords.day(file.addedAt())));
        what.addClassName("g-muted");
        var head = new Div(new H1(file.name()), actions(file));
        head.addClassName("g-head");
        var uses = shelf.uses(file.id());
        var facts = new FileFacts(file, mayWrite, (name, credit, licence) -> {
            show(shelf.change(file.id(), name, credit, licence));
            Notices.done(getTranslation("shelf.saved"));
        });
        var columns = new Div(new Div(look(file), what), new Div(facts, new UseList(uses), history(file)));
        columns.addClassName("sh-columns");
        add(crumbs, head, columns);
    }

    private Div actions(ShelfFile file) {
        var actions = new Div();
        actions.addClassName("g-row");
        if (!mayWrite) {
            return actions;
        }
        if (file.removed() && !file.isUsed()) {
            actions.add(new Button(getTranslation("shelf.bringBack"), click -> {
                shelf.bringBack(file.id());
                reload(file.id());
                Notices.done(getTranslation("shelf.broughtBack", file.name()));
            }));
            return actions;
        }
        actions.add(new Button(getTranslation("shelf.replace"), click -> replace(file)));
        var remove = new Button(getTranslation("shelf.remove"), click -> remove(file));
        remove.addThemeVariants(ButtonVariant.ERROR);
        remove.setEnabled(!file.isUsed());
        if (file.isUsed()) {
            var why = new Span(getTranslation("shelf.remove.used"));
            why.addClassName("g-muted");
            actions.add(remove, why);
        } else {
            actions.add(remove);
        }
        return actions;
    }

    private void reload(Sha256 id) {
        shelf.find(id).ifPresent(this::show);
    }

    private void remove(ShelfFile file) {
        switch (shelf.remove(file.id())) {
            case RemoveResult.StillUsed _ -> {
                Notices.problem(getTranslation("shelf.remove.used"));
                reload(file.id());
            }
            case RemoveResult.Removed _ -> {
                var ui = UI.getCurrent();
                ui.navigate(ShelfView.class);
                Notices.undoable(getTranslation("shelf.removed.one", file.name()), getTranslation("shelf.undo"), () -> {
                    shelf.bringBack(file.id());
                    ui.navigate("media/" + file.id().hex());
                });
            }
        }
    }

    private void replace(ShelfFile file) {
        new ReplaceDialog(shelf, file, (by, result) -> {
                    switch (result) {
                        case ReplaceResult.OtherKind _ -> Notices.problem(getTranslation("shelf.replace.otherKind"));
                        case ReplaceResult.Replaced done -> replaced(file, by, done);
                    }
                })
                .open();
    }

    private void replaced(ShelfFile file, ShelfFile by, ReplaceResult.Replaced done) {
        var ui = UI.getCurrent();
        ui.navigate("media/" + by.id().hex());
        if (!done.left().isEmpty()) {
            Notices.problem(getTranslation("shelf.replaced.left", String.join(", ", done.left())));
        }
        Notices.undoable(
                getTranslation("shelf.replaced", done.drafts().size())
                        + (done.publications() == 0
                                ? ""
                                : " " + getTranslation("shelf.replace.published", done.publications())),
                getTranslation("shelf.undo"),
                () -> {
                    var result = shelf.takeBack(file.id(), by.id(), done);
                    ui.navigate("media/" + file.id().hex());
                    if (result instanceof ReplaceResult.Replaced back
                            && !back.left().isEmpty()) {
                        Notices.problem(getTranslation("shelf.takenBack.left", String.join(", ", back.left())));
                    }
                });
    }

    private Component look(ShelfFile file) {
        var address = FileWords.address(file, false);
        var look = new Div();
        look.addClassName("sh-look");
        if (file.isPicture()) {
            look.add(new Image(address, file.alt()));
            return look;
        }
        if (file.kind().family() == Family.CAPTIONS) {
            look.add(new Anchor(address, getTranslation("shelf.open")));
            return look;
        }
        var player = new Element(file.kind().family() == Family.FILM ? "video" : "audio");
        player.setAttribute("controls", true);
        player.setAttribute("preload", "metadata");
        player.setAttribute("aria-label", file.name());
        player.setAttribute("src", address);
        look.getElement().appendChild(player);
        return look;
    }

    private Component history(ShelfFile file) {
        var all = shelf.replacements(file.id());
        var section = new Section();
        section.setVisible(!all.isEmpty());
        var lines = new UnorderedList();
        lines.addClassName("sh-history");
        all.forEach(each -> lines.add(new ListItem(line(file, each))));
        section.add(new H2(getTranslation("shelf.history")), lines);
        return section;
    }

    private Component line(ShelfFile file, Replacement each) {
        boolean gone = each.file().equals(file.id());
        var other =
                new Anchor("media/" + (gone ? each.by() : each.file()).hex(), gone ? each.byName() : each.fileName());
        other.getElement().setAttribute("router-link", true);
        var who = each.person() == null ? "–" : each.person();
        var line = new Div(
                new Span(getTranslation(gone ? "shelf.history.by" : "shelf.history.of") + " "),
                other,
                new Span(" · " + getTranslation("shelf.history.when", each.drafts(), who, FileWords.day(each.at()))));
        return line;
    }
}
