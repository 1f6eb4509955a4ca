package dev.gradus.curriculum.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.gradus.curriculum.ChangeResult;
import dev.gradus.curriculum.Programme;
import dev.gradus.curriculum.Programmes;
import dev.gradus.people.CurrentPerson;
import dev.gradus.platform.i18n.Languages;
import dev.gradus.platform.ui.Notices;
import dev.gradus.platform.ui.StudioFrame;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** All programmes of the school, those in use or the archived ones, a page at a time. */
@Route(value = "programmes", layout = StudioFrame.class)
@Menu(title = "curriculum.programmes.title", order = 10)
@StyleSheet("context://studio-assets/curriculum.css")
@RolesAllowed({"ADMIN", "LEAD", "TEACHER"})
class ProgrammesView extends Main implements HasDynamicTitle {

    private static final long serialVersionUID = 1;
    private static final int PAGE = 12;

    private final transient Programmes programmes;
    private final transient MapPictures pictures;
    private final Rights rights;
    private final Select<Boolean> archived = new Select<>();
    private final Div list = new Div();

    ProgrammesView(Programmes programmes, MapPictures pictures, CurrentPerson current) {
        this.programmes = programmes;
        this.pictures = pictures;
        this.rights = Rights.of(current.get());
        addClassName("g-page");
        archived.setItems(false, true);
        archived.setItemLabelGenerator(
                choice -> getTranslation(choice ? "curriculum.filter.archived" : "curriculum.filter.inUse"));
        archived.setAriaLabel(getTranslation("curriculum.filter"));
        archived.setValue(false);
        archived.addValueChangeListener(change -> show());
        var actions = new Div(archived);
        actions.addClassName("g-row");
        if (rights.organises()) {
            var create = new Button(getTranslation("curriculum.programme.new"), click -> create());
            create.addThemeVariants(ButtonVariant.PRIMARY);
            actions.add(create);
        }
        var head = new Div(new H1(getTranslation("curriculum.programmes.title")), actions);
        head.addClassName("g-head");
        add(head, list);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("curriculum.programmes.title");
    }

    private void create() {
        ProgrammeDialog.create(programmes, ProgrammeMapView::open).open();
    }

    private void show() {
        list.removeAll();
        var found = programmes.ofSchool(archived.getValue());
        if (found.isEmpty()) {
            var empty = new Div(new Paragraph(
                    getTranslation(archived.getValue() ? "curriculum.archived.none" : "curriculum.home.empty")));
            empty.addClassName("g-empty");
            list.add(empty);
            return;
        }
        var cards = new UnorderedList();
        cards.addClassName("g-cards");
        list.add(cards);
        more(found, cards);
    }

    private void more(List<Programme> found, UnorderedList cards) {
        int shown = (int) cards.getChildren().count();
        found.stream().skip(shown).limit(PAGE).map(this::card).forEach(cards::add);
        if (found.size() > shown + PAGE) {
            var more = new Button(getTranslation("curriculum.programmes.more", found.size() - shown - PAGE));
            more.addClickListener(click -> {
                list.remove(more);
                more(found, cards);
            });
            list.add(more);
        }
    }

    private ListItem card(Programme programme) {
        var language = MapPictures.languageFor(programme, Languages.of(getLocale()));
        return programme.archived()
                ? archivedCard(programme, language)
                : new ProgrammeCard(pictures.of(programme.id(), language), new H2());
    }

    private ListItem archivedCard(Programme programme, String language) {
        var title = new H3(programme.titleIn(language));
        title.getElement().setAttribute("lang", language);
        var card = new ListItem(title);
        card.addClassNames("g-card", "g-programme");
        if (rights.organises()) {
            var restore = new Button(getTranslation("curriculum.restore"), click -> restore(programme));
            restore.setAriaLabel(getTranslation("curriculum.restore.what", programme.titleIn(language)));
            card.add(restore);
        }
        return card;
    }

    private void restore(Programme programme) {
        if (programmes.restore(programme.id()) instanceof ChangeResult.Changed<Programme>) {
            Notices.done(getTranslation("curriculum.restored", programme.titleIn(Languages.of(getLocale()))));
        }
        show();
    }
}
