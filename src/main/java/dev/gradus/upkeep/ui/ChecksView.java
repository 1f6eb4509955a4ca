package dev.gradus.upkeep.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.gradus.curriculum.LessonId;
import dev.gradus.people.CurrentPerson;
import dev.gradus.people.Role;
import dev.gradus.platform.ui.StudioFrame;
import dev.gradus.upkeep.CheckTask;
import dev.gradus.upkeep.CheckTasks;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Lessons to look at again because something they use has been published anew; and what came of it. */
@Route(value = "checks", layout = StudioFrame.class)
@Menu(title = "upkeep.title", order = 25)
@StyleSheet("context://studio-assets/curriculum.css")
@StyleSheet("context://studio-assets/upkeep.css")
@RolesAllowed({"ADMIN", "LEAD", "TEACHER"})
class ChecksView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1;
    private static final int PAGE = 25;
    private static final String UUID_FORM = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    /** Which tasks are listed. */
    private enum Shown {
        OPEN,
        MINE,
        CLOSED
    }

    private final transient CheckTasks tasks;
    private final transient CurrentPerson current;
    private final H1 title = new H1(getTranslation("upkeep.title"));
    private final Tabs tabs = new Tabs();
    private final Div body = new Div();
    private final Div said = new Div();
    private Shown shown = Shown.OPEN;
    private transient Optional<LessonId> only = Optional.empty();

    ChecksView(CheckTasks tasks, CurrentPerson current) {
        this.tasks = tasks;
        this.current = current;
        addClassName("g-page");
        title.getElement().setAttribute("tabindex", "-1");
        said.addClassName("g-unseen");
        said.getElement().setAttribute("role", "status");
        for (var choice : Shown.values()) {
            tabs.add(new Tab(getTranslation("upkeep.shown." + choice)));
        }
        tabs.addSelectedChangeListener(change -> {
            shown = Shown.values()[tabs.getSelectedIndex()];
            only = Optional.empty();
            draw();
        });
        add(title, new Paragraph(getTranslation("upkeep.explain")), tabs, body, said);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        only = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("lesson")
                .filter(text -> text.matches(UUID_FORM))
                .map(text -> new LessonId(UUID.fromString(text)));
        draw();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("upkeep.title");
    }

    CheckTasks tasks() {
        return tasks;
    }

    boolean isWriter() {
        return current.get().is(Role.LEAD) || current.get().is(Role.TEACHER);
    }

    boolean isLead() {
        return current.get().is(Role.LEAD);
    }

    /** After a change: the list anew, the focus where it can be followed from, and what has happened said. */
    void after(String key) {
        draw();
        title.getElement().callJsFunction("focus");
        said.setText(getTranslation(key));
    }

    private void draw() {
        body.removeAll();
        only.ifPresent(lesson -> body.add(onlyOneLesson()));
        var first = only.map(tasks::ofLesson).orElseGet(() -> page(0));
        if (first.isEmpty()) {
            var none = new Div(new Paragraph(getTranslation("upkeep.none." + shown)));
            none.addClassName("g-empty");
            body.add(none);
            return;
        }
        var list = new UnorderedList();
        list.addClassName("g-checks");
        body.add(list);
        show(list, first);
    }

    private List<CheckTask> page(int offset) {
        return tasks.list(shown != Shown.CLOSED, shown == Shown.MINE, offset, PAGE);
    }

    private void show(UnorderedList list, List<CheckTask> page) {
        page.stream().map(task -> new CheckItem(this, task)).forEach(list::add);
        int sofar = (int) list.getChildren().count();
        int left = only.isPresent() ? 0 : tasks.count(shown != Shown.CLOSED, shown == Shown.MINE) - sofar;
        if (left > 0) {
            var more = new Button(getTranslation("curriculum.programmes.more", left));
            more.addClickListener(click -> {
                body.remove(more);
                show(list, page(sofar));
            });
            body.add(more);
        }
    }

    private Component onlyOneLesson() {
        var all = new Anchor("checks", getTranslation("upkeep.all"));
        all.setRouterIgnore(true);
        var banner = new Div(new Paragraph(getTranslation("upkeep.onlyOne")), all);
        banner.addClassName("g-banner");
        return banner;
    }
}
