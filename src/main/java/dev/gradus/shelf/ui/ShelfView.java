package dev.gradus.shelf.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.gradus.media.Sha256;
import dev.gradus.people.CurrentPerson;
import dev.gradus.people.Role;
import dev.gradus.platform.i18n.Languages;
import dev.gradus.platform.ui.Notices;
import dev.gradus.platform.ui.StudioFrame;
import dev.gradus.shelf.RemoveResult;
import dev.gradus.shelf.Shelf;
import dev.gradus.shelf.ShelfFile;
import dev.gradus.shelf.ShelfQuery;
import dev.gradus.shelf.ShelfQuery.Sort;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;

/** The media library: all files of the school, found by words, kind and use. */
@Route(value = "media", layout = StudioFrame.class)
@Menu(title = "shelf.title", order = 30)
@StyleSheet("context://studio-assets/shelf.css")
@RolesAllowed({"ADMIN", "LEAD", "TEACHER"})
class ShelfView extends Main implements HasDynamicTitle {

    private static final long serialVersionUID = 1;
    private static final int PAGE = 48;
    private static final int PAUSE = 300;
    private static final int MOST_AT_ONCE = 500;

    private final transient Shelf shelf;
    private final TextField words = new TextField();
    private final Select<Sort> sort = new Select<>();
    private final Checkbox unused = new Checkbox();
    private final Checkbox removed = new Checkbox();
    private final Paragraph count = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private final Div empty = new Div();
    private final Button more = new Button();
    private final Button clear = new Button();
    private final boolean mayWrite;
    private int shown;

    ShelfView(Shelf shelf, CurrentPerson current) {
        this.shelf = shelf;
        this.mayWrite = current.get().is(Role.LEAD) || current.get().is(Role.TEACHER);
        addClassNames("g-page", "sh-page");
        list.addClassName("sh-grid");
        empty.addClassName("g-empty");
        count.addClassName("g-muted");
        count.getElement().setAttribute("role", "status");
        more.setText(getTranslation("shelf.more"));
        more.addClickListener(click -> showMore());
        clear.addClickListener(click -> askToClear());
        var result = new Div(count, clear);
        result.addClassName("g-head");
        add(new H1(getTranslation("shelf.title")), new Paragraph(getTranslation("shelf.explanation")));
        if (mayWrite) {
            add(new ShelfUpload(shelf, getLocale(), file -> refresh()));
        }
        add(filters(), result, list, empty, more);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shelf.title");
    }

    private Div filters() {
        words.setLabel(getTranslation("shelf.words"));
        words.setPlaceholder(getTranslation("shelf.words.hint"));
        words.setClearButtonVisible(true);
        words.setMaxLength(200);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(PAUSE);
        sort.setLabel(getTranslation("shelf.sort"));
        sort.setItems(Sort.values());
        sort.setItemLabelGenerator(each -> getTranslation("shelf.sort." + each.name()));
        sort.setValue(Sort.ALL);
        unused.setLabel(getTranslation("shelf.unused.only"));
        removed.setLabel(getTranslation("shelf.removed.only"));
        words.addValueChangeListener(change -> refresh());
        sort.addValueChangeListener(change -> refresh());
        unused.addValueChangeListener(change -> refresh());
        removed.addValueChangeListener(change -> refresh());
        var filters = new Div(words, sort, unused, removed);
        filters.addClassNames("g-row", "sh-filters");
        filters.getElement().setAttribute("role", "search");
        return filters;
    }

    private ShelfQuery query() {
        return new ShelfQuery(
                words.getValue(), sort.getValue(), unused.getValue(), removed.getValue(), Languages.of(getLocale()));
    }

    private void refresh() {
        list.removeAll();
        shown = 0;
        int all = shelf.count(query());
        count.setText(getTranslation("shelf.count", all));
        showMore();
        list.setVisible(shown > 0);
        empty.setVisible(shown == 0);
        empty.setText(getTranslation(query().isEverything() ? "shelf.empty" : "shelf.none"));
        clear.setVisible(mayWrite && unused.getValue() && !removed.getValue() && all > 0);
        clear.setText(getTranslation("shelf.clear", Math.min(all, MOST_AT_ONCE)));
    }

    private void showMore() {
        var next = shelf.list(query(), shown, PAGE + 1);
        next.stream().limit(PAGE).forEach(file -> list.add(new FileCard(file)));
        shown += Math.min(PAGE, next.size());
        more.setVisible(next.size() > PAGE);
    }

    private void askToClear() {
        var files =
                shelf.list(query(), 0, MOST_AT_ONCE).stream().map(ShelfFile::id).toList();
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("shelf.clear.question", files.size()));
        dialog.setText(getTranslation("shelf.clear.explanation"));
        dialog.setConfirmText(getTranslation("shelf.remove"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("shelf.cancel"));
        dialog.addConfirmListener(confirm -> clear(files));
        dialog.open();
    }

    private void clear(List<Sha256> files) {
        var gone = new ArrayList<Sha256>();
        files.forEach(file -> {
            if (shelf.remove(file) instanceof RemoveResult.Removed) {
                gone.add(file);
            }
        });
        refresh();
        Notices.undoable(getTranslation("shelf.removed.many", gone.size()), getTranslation("shelf.undo"), () -> {
            gone.forEach(shelf::bringBack);
            refresh();
        });
    }
}
