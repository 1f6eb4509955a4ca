package dev.gradus.curriculum.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import dev.gradus.curriculum.Climb;
import dev.gradus.curriculum.Programme;
import dev.gradus.people.CurrentPerson;
import dev.gradus.people.People;
import dev.gradus.platform.Slug;
import dev.gradus.platform.i18n.Languages;
import dev.gradus.platform.ui.LiveParts;
import dev.gradus.platform.ui.StudioFrame;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** A programme as a map. Language and state chosen stand in the address, so that it can be sent and come back to. */
@Route(value = "programmes/:slug", layout = StudioFrame.class)
@StyleSheet("context://studio-assets/curriculum.css")
@StyleSheet("context://studio-assets/climb.css")
@RolesAllowed({"ADMIN", "LEAD", "TEACHER"})
class ProgrammeMapView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1;

    private final transient MapServices services;
    private final transient MapPictures pictures;
    private final transient People people;
    private final transient MapActions actions;
    private final Rights rights;
    private final Div head = new Div();
    private final H1 title = new H1();
    private final MapFilters filters = new MapFilters(this::choose);
    private final MapTools tools = new MapTools(this::redraw);
    private final Div body = new Div();
    private final Div said = new Div();
    private final MapNews news = new MapNews(this::redraw);
    private transient @Nullable MapPicture picture;
    private @Nullable MapGrid grid;
    private long shownCount;

    ProgrammeMapView(MapServices services, MapPictures pictures, People people, CurrentPerson current, LiveParts live) {
        this.services = services;
        this.pictures = pictures;
        this.people = people;
        this.actions = new MapActions(services, this);
        this.rights = Rights.of(current.get());
        addClassName("g-page");
        title.getElement().setAttribute("tabindex", "-1");
        said.addClassName("g-unseen");
        said.getElement().setAttribute("role", "status");
        body.addClassName("g-map-frame");
        var up = new Nav(new RouterLink(getTranslation("curriculum.programmes.title"), ProgrammesView.class));
        up.setAriaLabel(getTranslation("curriculum.breadcrumb"));
        up.addClassName("g-crumbs");
        add(up, title, head, toolbar(), tools, news, body, said);
        live.keep(this, this::lookElsewhere);
    }

    static void open(Programme programme) {
        UI.getCurrent()
                .navigate(
                        ProgrammeMapView.class,
                        new RouteParameters("slug", programme.slug().value()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var programme = event.getRouteParameters()
                .get("slug")
                .filter(Slug::isSlug)
                .flatMap(slug -> services.programmes().findBySlug(new Slug(slug)));
        if (programme.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        filters.read(programme.get(), event.getLocation().getQueryParameters());
        draw(programme.get());
    }

    @Override
    public String getPageTitle() {
        return title.getText();
    }

    MapPicture picture() {
        if (picture == null) {
            throw new IllegalStateException("the map is not drawn yet");
        }
        return picture;
    }

    MapGrid grid() {
        if (grid == null) {
            throw new IllegalStateException("the map is not drawn yet");
        }
        return grid;
    }

    MapPicture pictureWithArchived() {
        return pictures.withArchived(picture().map().programme().id(), filters.language());
    }

    void redraw() {
        services.programmes().find(picture().map().programme().id()).ifPresent(this::draw);
    }

    /** For whoever does not see what has changed. */
    void say(String key, Object... arguments) {
        said.setText(getTranslation(key, arguments));
    }

    void focusTitle() {
        title.getElement().callJsFunction("focus");
    }

    void leaveFor(String route) {
        leaveFor(route, QueryParameters.empty());
    }

    void leaveFor(String route, QueryParameters parameters) {
        getUI().ifPresent(ui -> ui.navigate(route, parameters));
    }

    private Div toolbar() {
        var bar = new Div(filters, organising());
        bar.addClassNames("g-head", "g-map-bar");
        return bar;
    }

    private Div organising() {
        var row = new Div();
        row.addClassName("g-row");
        if (!rights.organises() && !rights.writes()) {
            return row;
        }
        var menu = new ActionMenu(getTranslation("curriculum.programme.actions"));
        row.add(menu);
        if (rights.organises()) {
            menu.with(getTranslation("curriculum.programme.edit"), actions::editProgramme);
            menu.with(getTranslation("curriculum.programme.archive"), actions::archiveProgramme);
            row.add(addStrand());
        }
        menu.with(getTranslation("curriculum.archived.show"), () -> actions.showArchived(rights));
        return row;
    }

    private Button addStrand() {
        var add = new Button(getTranslation("curriculum.strand.add"), click -> actions.addStrand());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        return add;
    }

    /** What somebody else did is offered, and not drawn under the hands of whoever works here. */
    private void lookElsewhere() {
        if (picture != null) {
            news.tellIf(
                    !services.programmes().map(picture.map().programme().id()).equals(picture.map()));
        }
    }

    private void choose() {
        redraw();
        say("curriculum.filter.count", shownCount);
        var address = new Location("programmes/" + picture().map().programme().slug(), filters.parameters());
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, address));
    }

    private void draw(Programme programme) {
        var drawn = pictures.withLevels(programme.id(), MapPictures.languageFor(programme, filters.language()));
        var climb = services.climbs().of(programme.id());
        var warnings = MapWarnings.of(climb);
        filters.offerTerms(climb, drawn.language());
        var shown = filters.shown(drawn, climb);
        var map = new MapGrid(drawn, warnings, people.mySchool(), rights, shown, actions);
        picture = drawn;
        grid = map;
        shownCount = drawn.map().rows().stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.lessons().stream())
                .filter(shown)
                .count();
        news.tellIf(false);
        head(programme, drawn);
        body.removeAll();
        body.add(drawn.map().rows().isEmpty() ? firstStep() : map, new MapLegend());
        if (tools.linesShown()) {
            body.add(new MapLines(new MapLinks(climb, drawn, shown), map));
        }
        tools.show(drawn, warnings, paper -> sheet(drawn, climb, paper));
    }

    /** On paper all words are in the language of the map, whoever prints it. */
    private String sheet(MapPicture drawn, Climb climb, MapSheet.Paper paper) {
        var language = Languages.locale(drawn.language());
        return new MapSheet(
                        drawn,
                        climb,
                        people.mySchool(),
                        paper,
                        (key, arguments) -> getTranslation(language, key, arguments))
                .svg();
    }

    private void head(Programme programme, MapPicture drawn) {
        title.setText(drawn.best(programme.title()));
        title.getElement().setAttribute("lang", drawn.language());
        head.removeAll();
        var aim = new Paragraph(drawn.best(programme.aim()));
        aim.addClassName("g-aim");
        aim.getElement().setAttribute("lang", drawn.language());
        head.add(aim);
        if (programme.archived()) {
            head.add(archivedBanner());
        }
    }

    private Div archivedBanner() {
        var banner = new Div(new Paragraph(getTranslation("curriculum.programme.isArchived")));
        banner.addClassName("g-banner");
        if (rights.organises()) {
            banner.add(new Button(getTranslation("curriculum.restore"), click -> actions.restoreProgramme()));
        }
        return banner;
    }

    private Div firstStep() {
        var empty = new Div(new Paragraph(getTranslation("curriculum.map.empty")));
        empty.addClassName("g-empty");
        if (rights.organises()) {
            empty.add(addStrand());
        }
        return empty;
    }
}
