package dev.gradus.curriculum.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import dev.gradus.curriculum.Climb;
import dev.gradus.curriculum.ProgrammeId;
import dev.gradus.curriculum.climb.LessonPath;
import dev.gradus.people.CurrentPerson;
import dev.gradus.platform.Slug;
import dev.gradus.platform.i18n.Languages;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A page about one programme besides its map: the way back, a title, a language, and what the page is for. */
@StyleSheet("context://studio-assets/curriculum.css")
@StyleSheet("context://studio-assets/climb.css")
abstract class ProgrammePage extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1;
    private static final String LANGUAGE = "language";

    private final transient MapServices services;
    private final transient MapPictures pictures;
    private final Rights rights;
    private final H1 title = new H1();
    private final Nav crumbs = new Nav();
    private final Select<String> language = new Select<>();
    private final Div tools = new Div(language);
    private final Div body = new Div();
    private final Div said = new Div();
    private transient @Nullable Climb climb;
    private transient @Nullable MapPicture picture;
    private transient @Nullable MapPicture archived;
    private transient Map<String, String> query = Map.of();

    ProgrammePage(MapServices services, MapPictures pictures, CurrentPerson current) {
        this.services = services;
        this.pictures = pictures;
        this.rights = Rights.of(current.get());
        addClassNames("g-page", "g-climb-page");
        crumbs.setAriaLabel(getTranslation("curriculum.breadcrumb"));
        crumbs.addClassName("g-crumbs");
        title.getElement().setAttribute("tabindex", "-1");
        said.addClassName("g-unseen");
        said.getElement().setAttribute("role", "status");
        tools.addClassName("g-row");
        language.setAriaLabel(getTranslation("curriculum.language"));
        language.setItemLabelGenerator(Languages::ownName);
        language.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                remember(LANGUAGE, change.getValue());
                redraw();
            }
        });
        var head = new Div(title, tools);
        head.addClassName("g-head");
        add(crumbs, head, body, said);
    }

    /** Fills the page; false when there is no such thing. */
    abstract boolean show(Div body);

    /** What the page is called, once its programme is known. */
    abstract String name();

    /** The page's address below the programme's. */
    abstract String address();

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
        var parameters = event.getLocation().getQueryParameters();
        var wished = new LinkedHashMap<String, String>();
        parameters.getParameters().forEach((key, values) -> wished.put(key, values.getFirst()));
        query = wished;
        language.setItems(programme.get().languages());
        language.setVisible(programme.get().languages().size() > 1);
        language.setValue(
                MapPictures.languageFor(programme.get(), wished.getOrDefault(LANGUAGE, Languages.of(getLocale()))));
        load(programme.get().id());
        event.getRouteParameters().get("strand").ifPresent(this::strand);
        if (!draw()) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    /** Pages about a strand are told which. */
    void strand(String slug) {}

    @Override
    public String getPageTitle() {
        return title.getText();
    }

    final void redraw() {
        load(picture().map().programme().id());
        draw();
    }

    final void say(String text) {
        said.setText(text);
    }

    final void focusTitle() {
        title.getElement().callJsFunction("focus");
    }

    final MapServices services() {
        return services;
    }

    final Rights rights() {
        return rights;
    }

    final Div tools() {
        return tools;
    }

    final Climb climb() {
        if (climb == null) {
            throw new IllegalStateException("the page is not drawn yet");
        }
        return climb;
    }

    final MapPicture picture() {
        if (picture == null) {
            throw new IllegalStateException("the page is not drawn yet");
        }
        return picture;
    }

    final String asked(String key) {
        return query.getOrDefault(key, "");
    }

    /** Puts a choice into the address, so that it can be sent and come back to. */
    final void remember(String key, String value) {
        var changed = new LinkedHashMap<>(query);
        if (value.isEmpty()) {
            changed.remove(key);
        } else {
            changed.put(key, value);
        }
        query = changed;
        var location = new Location(route() + address(), QueryParameters.simple(changed));
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, location));
    }

    /** {@code programmes/slug}. */
    final String route() {
        return "programmes/" + picture().map().programme().slug();
    }

    /** A lesson's title, of an archived one, too; or its path where there is no such lesson. */
    final String lessonName(LessonPath path) {
        return climb().find(path)
                .map(place -> picture().title(place.lesson()))
                .or(() -> archived().find(path).map(place -> archived().title(place.lesson())))
                .orElseGet(path::toString);
    }

    /** The map with what is archived, read only when something asks for it. */
    final MapPicture archived() {
        if (archived == null) {
            archived = pictures.withArchived(picture().map().programme().id(), language.getValue());
        }
        return archived;
    }

    /** The lesson's text in a language, by its title. */
    final Anchor lessonLink(LessonPath path) {
        var place = climb().find(path);
        var link = new Anchor(
                place.map(found -> "lessons/" + found.lesson().id().value() + "/"
                                + picture().language())
                        .orElse(route()),
                lessonName(path));
        place.ifPresent(
                found -> link.getElement().setAttribute("lang", picture().language(found.lesson())));
        return link;
    }

    private void load(ProgrammeId programme) {
        climb = services.climbs().of(programme);
        picture = pictures.of(programme, language.getValue());
        archived = null;
    }

    private boolean draw() {
        crumbs.removeAll();
        var map = new Anchor(route(), picture().best(picture().map().programme().title()));
        map.getElement().setAttribute("lang", picture().language());
        crumbs.add(
                new RouterLink(getTranslation("curriculum.programmes.title"), ProgrammesView.class),
                new Span(" / "),
                map);
        body.removeAll();
        if (!show(body)) {
            return false;
        }
        title.setText(name());
        return true;
    }
}
