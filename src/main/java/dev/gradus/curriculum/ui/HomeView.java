package dev.gradus.curriculum.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.gradus.curriculum.Programme;
import dev.gradus.curriculum.Programmes;
import dev.gradus.people.CurrentPerson;
import dev.gradus.platform.i18n.Languages;
import dev.gradus.platform.ui.HomePanel;
import dev.gradus.platform.ui.StudioFrame;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.beans.factory.ObjectProvider;

/** Where one lands: what waits for oneself, brought by other modules, and the school's programmes. */
@Route(value = "", layout = StudioFrame.class)
@Menu(title = "platform.home.title", order = 0)
@StyleSheet("context://studio-assets/curriculum.css")
@RolesAllowed({"ADMIN", "LEAD", "TEACHER"})
class HomeView extends Main implements HasDynamicTitle {

    private static final long serialVersionUID = 1;
    private static final int MOST_CARDS = 6;

    private final transient Programmes programmes;
    private final transient MapPictures pictures;
    private final Rights rights;

    HomeView(Programmes programmes, MapPictures pictures, CurrentPerson current, ObjectProvider<HomePanel> panels) {
        this.programmes = programmes;
        this.pictures = pictures;
        this.rights = Rights.of(current.get());
        addClassName("g-page");
        add(new H1(getTranslation("curriculum.home.greeting", current.get().name())));
        var mine = panels.stream()
                .filter(HomePanel::isForMe)
                .sorted(Comparator.comparingInt(HomePanel::order))
                .toList();
        add(panels(mine, panel -> panel.order() < HomePanel.AFTER_PROGRAMMES));
        add(programmes());
        add(panels(mine, panel -> panel.order() >= HomePanel.AFTER_PROGRAMMES));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("platform.home.title");
    }

    private static Div panels(List<HomePanel> of, Predicate<HomePanel> which) {
        var panels = new Div();
        panels.addClassName("g-panels");
        of.stream().filter(which).map(HomePanel::create).forEach(panels::add);
        return panels;
    }

    private Section programmes() {
        var present = programmes.ofSchool(false);
        var section = new Section(
                new H2(getTranslation("curriculum.programmes.title")),
                present.isEmpty() ? firstStep() : cards(present));
        if (present.size() > MOST_CARDS) {
            section.add(new Anchor("programmes", getTranslation("curriculum.home.all", present.size())));
        }
        return section;
    }

    private UnorderedList cards(List<Programme> present) {
        var cards = new UnorderedList();
        cards.addClassName("g-cards");
        present.stream()
                .limit(MOST_CARDS)
                .map(programme ->
                        pictures.of(programme.id(), MapPictures.languageFor(programme, Languages.of(getLocale()))))
                .forEach(picture -> cards.add(new ProgrammeCard(picture, new H3())));
        return cards;
    }

    private Div firstStep() {
        var empty = new Div(new Paragraph(getTranslation("curriculum.home.empty")));
        empty.addClassName("g-empty");
        if (rights.organises()) {
            var create = new Button(
                    getTranslation("curriculum.programme.first"),
                    click -> ProgrammeDialog.create(programmes, ProgrammeMapView::open)
                            .open());
            create.addThemeVariants(ButtonVariant.PRIMARY);
            empty.add(create);
        } else {
            empty.add(new Paragraph(getTranslation("curriculum.home.empty.ask")));
        }
        return empty;
    }
}
