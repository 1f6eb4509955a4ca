package dev.gradus.curriculum.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
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
import dev.gradus.curriculum.Lesson;
import dev.gradus.curriculum.LessonId;
import dev.gradus.curriculum.LessonState;
import dev.gradus.curriculum.Programme;
import dev.gradus.curriculum.climb.Glossary;
import dev.gradus.people.CurrentPerson;
import dev.gradus.people.People;
import dev.gradus.platform.Slug;
import dev.gradus.platform.i18n.Languages;
import dev.gradus.platform.ui.StudioFrame;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A programme as a map. Language and state chosen stand in the address, so that it can be sent and come back to. */
@Route(value = "programmes/:slug", layout = StudioFrame.class)
@StyleSheet("context://studio-assets/curriculum.css")
@StyleSheet("context://studio-assets/climb.css")
@RolesAllowed({"ADMIN", "LEAD", "TEACHER"})
class ProgrammeMapView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1;
    private static final String LANGUAGE = "language";
    private static final String STATE = "state";
    private static final String TERM = "term";

    private final transient MapServices services;
    private final transient MapPictures pictures;
    private final transient People people;
    private final transient MapActions actions;
    private final Rights rights;
    private final Div head = new Div();
    private final H1 title = new H1();
    private final Select<String> language = new Select<>();
    private final Select<LessonState> state = new Select<>();
    private final ComboBox<String> term = new ComboBox<>();
    private final Div tools = new Div();
    private final Button lines = new Button(getTranslation("curriculum.lines.show"), click -> toggleLines());
    private final Div body = new Div();
    private final Div said = new Div();
    private transient @Nullable MapPicture picture;
    private @Nullable MapGrid grid;
    private boolean linesShown;

    ProgrammeMapView(MapServices services, MapPictures pictures, People people, CurrentPerson current) {
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
        tools.addClassName("g-map-tools");
        lines.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        add(up, title, head, toolbar(), tools, body, said);
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
        var query = event.getLocation().getQueryParameters();
        var wished = query.getSingleParameter(LANGUAGE).orElseGet(() -> Languages.of(getLocale()));
        language.setItems(programme.get().languages());
        language.setValue(MapPictures.languageFor(programme.get(), wished));
        language.setVisible(programme.get().languages().size() > 1);
        state.setValue(query.getSingleParameter(STATE)
                .flatMap(ProgrammeMapView::stateOf)
                .orElse(null));
        term.setValue(query.getSingleParameter(TERM).orElse(null));
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
        return pictures.withArchived(picture().map().programme().id(), language.getValue());
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
        language.setAriaLabel(getTranslation("curriculum.language"));
        language.setItemLabelGenerator(Languages::ownName);
        language.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose();
            }
        });
        state.setAriaLabel(getTranslation("curriculum.filter.state"));
        state.setItems(LessonState.onMap());
        state.setItemLabelGenerator(
                each -> getTranslation(each == null ? "curriculum.filter.allStates" : "curriculum.state." + each));
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(getTranslation("curriculum.filter.allStates"));
        state.setPlaceholder(getTranslation("curriculum.filter.allStates"));
        state.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose();
            }
        });
        term.setAriaLabel(getTranslation("curriculum.filter.term"));
        term.setPlaceholder(getTranslation("curriculum.filter.term"));
        term.setClearButtonVisible(true);
        term.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose();
            }
        });
        var choices = new Div(language, state, term);
        choices.addClassName("g-row");
        var bar = new Div(choices, organising());
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

    private void choose() {
        redraw();
        var query = new LinkedHashMap<String, String>();
        query.put(LANGUAGE, language.getValue());
        Optional.ofNullable(state.getValue()).ifPresent(only -> query.put(STATE, only.name()));
        Optional.ofNullable(term.getValue()).ifPresent(only -> query.put(TERM, only));
        var address = new Location("programmes/" + picture().map().programme().slug(), QueryParameters.simple(query));
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, address));
    }

    private void draw(Programme programme) {
        var drawn = pictures.withLevels(programme.id(), MapPictures.languageFor(programme, language.getValue()));
        var climb = services.climbs().of(programme.id());
        var warnings = MapWarnings.of(climb);
        offerTerms(climb, drawn.language());
        var map = new MapGrid(drawn, warnings, people.mySchool(), rights, shown(drawn, climb), actions);
        picture = drawn;
        grid = map;
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
        body.removeAll();
        body.add(drawn.map().rows().isEmpty() ? firstStep() : map, legend());
        if (linesShown) {
            body.add(new MapLines(
                    climb,
                    path -> climb.find(path)
                            .map(place -> drawn.title(place.lesson()))
                            .orElseGet(path::toString)));
        }
        tools.removeAll();
        if (!drawn.map().rows().isEmpty()) {
            var terms =
                    new Anchor("programmes/" + programme.slug() + "/terms", getTranslation("curriculum.terms.title"));
            var outward = new Anchor(
                    "programmes/" + programme.slug() + "/frameworks", getTranslation("curriculum.frameworks"));
            tools.add(warnings.summary());
            warnings.misconceptions().ifPresent(tools::add);
            tools.add(
                    terms,
                    outward,
                    lines,
                    print(drawn, climb, MapSheet.Paper.A4),
                    print(drawn, climb, MapSheet.Paper.A3),
                    MapPrint.download(programme.slug() + "-map.svg", () -> sheet(drawn, climb, MapSheet.Paper.A3)));
        }
    }

    private void offerTerms(Climb climb, String language) {
        @Nullable String wished = term.getValue();
        var words = Glossary.of(climb.checked(), language).entries().stream()
                .map(Glossary.Entry::word)
                .toList();
        term.setItems(words);
        term.setValue(wished != null && words.contains(wished) ? wished : null);
        term.setVisible(!words.isEmpty());
    }

    /** Of the state asked for, and with the term asked for. */
    private Predicate<Lesson> shown(MapPicture drawn, Climb climb) {
        @Nullable LessonState only = state.getValue();
        @Nullable String word = term.getValue();
        var lessons = word == null ? Set.<LessonId>of() : lessonsWith(word, climb, drawn.language());
        return lesson ->
                (only == null || drawn.state(lesson) == only) && (word == null || lessons.contains(lesson.id()));
    }

    private static Set<LessonId> lessonsWith(String word, Climb climb, String language) {
        return Glossary.of(climb.checked(), language).entries().stream()
                .filter(entry -> entry.word().equals(word))
                .flatMap(entry -> Stream.concat(
                        entry.introductions().stream().map(Glossary.Introduction::lesson), entry.usedIn().stream()))
                .flatMap(path -> climb.find(path).stream())
                .map(place -> place.lesson().id())
                .collect(Collectors.toSet());
    }

    private void toggleLines() {
        linesShown = !linesShown;
        lines.setText(getTranslation(linesShown ? "curriculum.lines.hide" : "curriculum.lines.show"));
        lines.getElement().setAttribute("aria-pressed", String.valueOf(linesShown));
        redraw();
    }

    private Button print(MapPicture drawn, Climb climb, MapSheet.Paper paper) {
        var print = new Button(
                getTranslation("curriculum.print", paper),
                click -> MapPrint.print(this, sheet(drawn, climb, paper), paper));
        print.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return print;
    }

    private String sheet(MapPicture drawn, Climb climb, MapSheet.Paper paper) {
        return new MapSheet(drawn, climb, people.mySchool(), paper, this::getTranslation).svg();
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

    private Div legend() {
        var legend = new Div();
        legend.addClassName("g-legend");
        LessonState.onMap().forEach(each -> {
            var sign = new StateSign(each);
            sign.getElement().setAttribute("aria-hidden", "true");
            var entry = new Div(sign, new Span(getTranslation("curriculum.state." + each)));
            legend.add(entry);
        });
        return legend;
    }

    private static Optional<LessonState> stateOf(String name) {
        return LessonState.onMap().stream()
                .filter(state -> state.name().equals(name))
                .findFirst();
    }
}
