package dev.gradus.lesson.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dev.gradus.curriculum.LessonId;
import dev.gradus.curriculum.LessonPlace;
import dev.gradus.lesson.LessonText;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A lesson text open for writing. Where it does not exist yet in that language, the way to begin it. */
@Route(value = LessonAddress.EDITOR, autoLayout = false)
@StyleSheet("context://studio-assets/lesson.css")
@RolesAllowed({"ADMIN", "LEAD", "TEACHER"})
class LessonEditorView extends Main implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1;

    /** In the address of a lesson that was begun to hold a file of another program. */
    private static final String IMPORT = "import";

    private final transient EditorServices services;
    private String title = "";
    private @Nullable EditorDesk desk;
    private boolean imports;
    private transient Optional<LessonText> beside = Optional.empty();

    LessonEditorView(EditorServices services) {
        this.services = services;
        addClassName("le-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = LessonAddress.of(event.getRouteParameters());
        var place = address.flatMap(wished -> services.lessons().place(wished.lesson()))
                .filter(found ->
                        found.programme().languages().contains(address.get().language()));
        if (place.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        removeAll();
        desk = null;
        beside = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("beside")
                .flatMap(LessonAddress::uuid)
                .map(LessonId::new)
                .flatMap(other -> services.texts().find(other, address.get().language()));
        imports = event.getLocation().getQueryParameters().getParameters().containsKey(IMPORT);
        services.texts()
                .find(address.get().lesson(), address.get().language())
                .ifPresentOrElse(text -> open(text, place.get()), () -> offerToBegin(address.get(), place.get()));
    }

    /** What was typed a moment ago is saved first. */
    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (desk != null) {
            var leaving = event.postpone();
            desk.saveThen(leaving::proceed);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void open(LessonText text, LessonPlace place) {
        title = text.head().title();
        desk = new EditorDesk(services, text, place);
        add(desk);
        setClassName("le-beside", beside.isPresent());
        beside.ifPresent(other -> add(new BesideText(other)));
        if (imports) {
            desk.offerImport();
        }
    }

    private void offerToBegin(LessonAddress address, LessonPlace place) {
        var missing = new MissingText(services, address, place, text -> {
            removeAll();
            open(text, place);
            UI.getCurrent().getPage().setTitle(title);
        });
        title = missing.title();
        add(missing);
    }
}
