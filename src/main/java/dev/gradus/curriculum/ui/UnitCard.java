package dev.gradus.curriculum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dev.gradus.curriculum.Lesson;
import dev.gradus.curriculum.LessonId;
import dev.gradus.curriculum.ProgrammeMap;
import dev.gradus.curriculum.Unit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A cell of the map: what the unit is about and its lessons; or why it is empty; or the invitation to begin it. */
class UnitCard extends Div {

    private static final long serialVersionUID = 1;
    /** How many lessons of a unit are drawn without being asked for; of longer ones fewer. */
    private static final int MOST = 12;

    private static final int FIRST = 8;

    private final transient MapPicture picture;
    private final transient Unit unit;
    private final Rights rights;
    private final transient MapActions actions;
    private final Div head = new Div();
    private final H3 title;
    private final transient Deque<Lesson> waiting = new ArrayDeque<>();
    private transient IntConsumer drawNext = count -> {};
    private transient Runnable whenDrawn = () -> {};
    private @Nullable Button more;

    /** @param shown which lessons are shown */
    UnitCard(
            MapPicture picture,
            ProgrammeMap.Cell cell,
            Rights rights,
            Predicate<Lesson> shown,
            MapActions actions,
            BiConsumer<Lesson, LessonRow> rows) {
        this.picture = picture;
        this.unit = cell.unit();
        this.rights = rights;
        this.actions = actions;
        addClassNames("g-unit", "g-stage-" + unit.stage().key());
        boolean named = !unit.title().isEmpty();
        boolean blank = cell.lessons().isEmpty() && !named;
        setClassName("g-unit-empty", blank);
        title = new H3(named ? picture.best(unit.title()) : getTranslation(emptyTitle(blank)));
        title.getElement().setAttribute("tabindex", "-1");
        head.add(title);
        head.addClassName("g-unit-head");
        if (rights.organises() || rights.writes()) {
            head.add(menu(title.getText()));
        }
        add(head);
        if (named) {
            title.getElement().setAttribute("lang", picture.language());
            about();
        } else if (blank) {
            blank();
        }
        if (!cell.lessons().isEmpty()) {
            add(lessons(cell, shown, rows));
        }
        if (rights.writes() && !blank) {
            var add = quiet("curriculum.lesson.add", () -> actions.addLesson(unit));
            add.addClassName("g-unit-add");
            add(add);
        }
        if (rights.writes()) {
            Draggables.takes(this, LessonId.class, dropped -> actions.move(dropped, unit.id(), Integer.MAX_VALUE));
        }
    }

    /** Of a very long unit only the beginning is drawn at first. */
    void drawAll() {
        drawNext.accept(waiting.size());
        if (more != null) {
            more.setVisible(false);
        }
        whenDrawn.run();
    }

    /** Is told when lessons that waited have been drawn. */
    void whenDrawn(Runnable told) {
        whenDrawn = told;
    }

    String name() {
        return title.getText();
    }

    void focus() {
        title.getElement().callJsFunction("focus");
    }

    /** Shows that something is found here. */
    void warn(Component sign) {
        head.addComponentAtIndex(1, sign);
    }

    private String emptyTitle(boolean blank) {
        if (!blank) {
            return "curriculum.unit.undescribed";
        }
        return unit.emptyReason().isEmpty() ? "curriculum.unit.empty" : "curriculum.unit.emptyOnPurpose";
    }

    /** Concrete start → depth, as far as they are known, and the outcome; a full stop before the arrow would part them. */
    private void about() {
        var start = picture.best(unit.concreteStart()).replaceFirst("[.。]$", "");
        var depth = unit.depth() == null
                ? ""
                : getTranslation("curriculum.depth." + unit.depth().key());
        say(start.isEmpty() || depth.isEmpty() ? start + depth : start + " → " + depth);
        var outcome = picture.best(unit.outcome());
        say(outcome).ifPresent(line -> {
            line.addClassName("g-unit-outcome");
            line.setTitle(outcome);
        });
    }

    private Optional<Paragraph> say(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var line = new Paragraph(text);
        line.addClassName("g-unit-about");
        line.getElement().setAttribute("lang", picture.language());
        add(line);
        return Optional.of(line);
    }

    private void blank() {
        var reason = picture.best(unit.emptyReason());
        add(new Paragraph(reason.isEmpty() ? getTranslation("curriculum.unit.empty.invite") : reason));
        var first = new Div();
        first.addClassName("g-row");
        if (rights.organises()) {
            first.add(quiet("curriculum.unit.sayWhy", () -> actions.describe(unit, true)));
        }
        if (rights.writes()) {
            first.add(quiet("curriculum.lesson.add", () -> actions.addLesson(unit)));
        }
        add(first);
    }

    private Component lessons(ProgrammeMap.Cell cell, Predicate<Lesson> shown, BiConsumer<Lesson, LessonRow> rows) {
        var list = new UnorderedList();
        list.addClassName("g-lessons");
        waiting.addAll(cell.lessons().stream().filter(shown).toList());
        drawNext = count -> {
            for (int drawn = 0; drawn < count && !waiting.isEmpty(); drawn++) {
                var lesson = waiting.removeFirst();
                var row = new LessonRow(picture, lesson, cell.lessons().size(), rights, actions);
                rows.accept(lesson, row);
                list.add(row);
            }
        };
        drawNext.accept(waiting.size() <= MOST ? MOST : FIRST);
        if (!waiting.isEmpty()) {
            more = quiet("curriculum.unit.more", this::drawAll, waiting.size());
            return new Div(list, more);
        }
        if (list.getChildren().findAny().isPresent()) {
            return list;
        }
        var none = new Paragraph(getTranslation("curriculum.filter.none"));
        none.addClassName("g-unit-about");
        return none;
    }

    private ActionMenu menu(String title) {
        var menu = new ActionMenu(getTranslation("curriculum.actions", title));
        if (rights.writes()) {
            menu.with(getTranslation("curriculum.lesson.add"), () -> actions.addLesson(unit));
        }
        if (rights.organises()) {
            menu.with(getTranslation("curriculum.unit.edit"), () -> actions.describe(unit, false));
        }
        return menu;
    }

    private Button quiet(String key, Runnable action, Object... arguments) {
        var button = new Button(getTranslation(key, arguments), click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }
}
