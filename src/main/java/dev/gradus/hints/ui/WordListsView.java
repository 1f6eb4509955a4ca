package dev.gradus.hints.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.gradus.hints.SchoolWordLists;
import dev.gradus.hints.WordList;
import dev.gradus.people.Role;
import dev.gradus.platform.i18n.Languages;
import dev.gradus.platform.ui.Notices;
import dev.gradus.platform.ui.StudioFrame;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

/** The school's own words: lists of what is taught, banned, or only a name; and which hints the school has dismissed. */
@Route(value = "words", layout = StudioFrame.class)
@Menu(title = "hints.lists.title", order = 50)
@StyleSheet("context://studio-assets/hints.css")
@RolesAllowed({"ADMIN", "LEAD", "TEACHER"})
class WordListsView extends Main implements HasDynamicTitle {

    private static final long serialVersionUID = 1;
    private static final int SHOWN = 1_000;

    private final transient SchoolWordLists lists;
    private final boolean mayChange;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph();

    WordListsView(SchoolWordLists lists, FitServices services) {
        this.lists = lists;
        this.mayChange = services.current().get().is(Role.LEAD);
        addClassNames("g-page", "hf-page");
        var head = new Div(new H1(getTranslation("hints.lists.title")));
        head.addClassName("g-head");
        if (mayChange) {
            var add = new Button(getTranslation("hints.lists.add"), click -> upload());
            add.addThemeVariants(ButtonVariant.PRIMARY);
            head.add(add);
        }
        none.setText(getTranslation(mayChange ? "hints.lists.none" : "hints.lists.none.reader"));
        none.addClassName("g-empty");
        list.addClassNames("g-list", "hf-lists");
        var dismissed = new Section(
                new H2(getTranslation("hints.school.dismissed")), new SchoolDismissals(services, mayChange));
        add(head, new Paragraph(getTranslation("hints.lists.explanation")), none, list, dismissed);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("hints.lists.title");
    }

    private void refresh() {
        var all = lists.all();
        list.removeAll();
        all.forEach(each -> list.add(row(each)));
        list.setVisible(!all.isEmpty());
        none.setVisible(all.isEmpty());
    }

    private ListItem row(WordList each) {
        var name = new Span(getTranslation("hints.lists.kind." + each.kind()));
        name.addClassName("g-list-title");
        var facts = new Span(getTranslation(
                "hints.lists.facts",
                Languages.ownName(each.language()),
                WordListUpload.stage(this, each.profile()),
                each.words()));
        var origin = new Span(getTranslation(
                "hints.lists.origin",
                each.fileName(),
                each.by(),
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(getLocale())
                        .withZone(ZoneId.systemDefault())
                        .format(each.at())));
        origin.addClassName("g-muted");
        var actions = new Div();
        actions.addClassName("g-row");
        action(actions, "hints.lists.show", each, () -> show(each));
        if (mayChange) {
            action(
                    actions,
                    "hints.lists.replace",
                    each,
                    () -> WordListUpload.replacing(lists, each, this::refresh).open());
            action(actions, "hints.lists.remove", each, () -> askToRemove(each));
        }
        var row = new Div(name, facts, origin, actions);
        row.addClassName("g-list-row");
        return new ListItem(row);
    }

    private void action(Div actions, String key, WordList each, Runnable run) {
        var button = new Button(getTranslation(key), click -> run.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(
                getTranslation("hints.action", getTranslation(key), getTranslation("hints.lists.kind." + each.kind())));
        actions.add(button);
    }

    private void upload() {
        WordListUpload.adding(lists, this::refresh).open();
    }

    private void show(WordList each) {
        var words = lists.words(each.id());
        var dialog = new Dialog(getTranslation("hints.lists.kind." + each.kind()));
        dialog.setWidth("min(560px, 94vw)");
        var separator = each.kind() == WordList.Kind.CHARACTERS ? "" : getTranslation("hints.lists.comma");
        var text = new Paragraph(String.join(separator, first(words)));
        text.getElement().setAttribute("lang", each.language());
        text.addClassName("hf-words");
        dialog.add(text);
        if (words.size() > SHOWN) {
            dialog.add(new Paragraph(getTranslation("hints.lists.more", words.size() - SHOWN)));
        }
        dialog.getFooter().add(new Button(getTranslation("platform.close"), click -> dialog.close()));
        dialog.open();
    }

    private static List<String> first(List<String> words) {
        return words.subList(0, Math.min(SHOWN, words.size()));
    }

    private void askToRemove(WordList each) {
        var dialog = new ConfirmDialog(
                getTranslation("hints.lists.remove.title"),
                getTranslation("hints.lists.remove.explanation", each.words()),
                getTranslation("hints.lists.remove"),
                confirmed -> {
                    lists.remove(each.id());
                    Notices.done(getTranslation("hints.lists.removed"));
                    refresh();
                });
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("platform.cancel"));
        dialog.open();
    }
}
