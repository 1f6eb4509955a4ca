package dev.gradus.curriculum.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.gradus.curriculum.GradeRange;
import dev.gradus.curriculum.Lesson;
import dev.gradus.curriculum.LessonId;
import dev.gradus.curriculum.ProgrammeMap;
import dev.gradus.curriculum.Stage;
import dev.gradus.curriculum.StrandId;
import dev.gradus.curriculum.UnitId;
import dev.gradus.people.School;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Strands down, stages across: a table to whoever hears it, stages under each other on a narrow screen. */
class MapGrid extends Div {

    private static final long serialVersionUID = 1;

    private final Map<LessonId, LessonRow> lessons = new HashMap<>();
    private final Map<StrandId, StrandHead> strands = new HashMap<>();
    private final Map<UnitId, UnitCard> units = new HashMap<>();

    /** How many lessons a page holds well; a larger map goes on when somebody asks. */
    private static final int MANY = 40;

    private final transient MapPicture picture;
    private final transient MapWarnings warnings;
    private final transient School school;
    private final Rights rights;
    private final transient Predicate<Lesson> shown;
    private final transient MapActions actions;
    private final Button more = new Button();
    private int drawn;
    private transient Runnable whenDrawn = () -> {};

    /** @param shown which lessons are shown */
    MapGrid(
            MapPicture picture,
            MapWarnings warnings,
            School school,
            Rights rights,
            Predicate<Lesson> shown,
            MapActions actions) {
        addClassName("g-map");
        role(this, "table");
        getElement()
                .setAttribute(
                        "aria-label", picture.best(picture.map().programme().title()));
        this.picture = picture;
        this.warnings = warnings;
        this.school = school;
        this.rights = rights;
        this.shown = shown;
        this.actions = actions;
        more.addClickListener(click -> more());
        add(head(school), more);
        more();
    }

    /** The lessons that are on the page by now. */
    Set<LessonId> drawn() {
        return lessons.keySet();
    }

    /** What each lesson that is on the page builds on, in words; nothing for one that builds on nothing. */
    void sayLinks(Function<LessonId, String> words) {
        lessons.forEach((lesson, row) -> row.standsOn(words.apply(lesson)));
    }

    /** Is told whenever lessons come onto the page. */
    void whenDrawn(Runnable told) {
        whenDrawn = told;
    }

    /** Draws whole strands until there are many lessons more. */
    private void more() {
        var rows = picture.map().rows();
        int before = lessons.size();
        while (drawn < rows.size() && lessons.size() - before < MANY) {
            addComponentAtIndex(drawn + 1, line(rows.get(drawn)));
            drawn++;
        }
        more.setVisible(drawn < rows.size());
        more.setText(getTranslation("curriculum.map.more", rows.size() - drawn));
        whenDrawn.run();
    }

    /** Draws on as far as something stands. */
    private void drawTo(Predicate<ProgrammeMap.Row> row) {
        while (drawn < picture.map().rows().size()
                && picture.map().rows().stream().skip(drawn).anyMatch(row)) {
            more();
        }
    }

    private Div line(ProgrammeMap.Row row) {
        var strand = new StrandHead(picture, row.strand(), picture.map().rows().size(), rights, actions);
        strands.put(row.strand().id(), strand);
        var name = picture.best(row.strand().title());
        warnings.sign(row.strand(), null, null, name).ifPresent(strand::add);
        var line = role(new Div(strand), "row");
        // Or else its name is all that stands in it.
        line.getElement().setAttribute("aria-label", name);
        line.addClassName("g-map-row");
        for (var cell : row.cells()) {
            var card = new UnitCard(picture, cell, rights, shown, actions, (lesson, drawnRow) -> {
                lessons.put(lesson.id(), drawnRow);
                warnings.sign(row.strand(), cell.unit().stage(), lesson, picture.title(lesson))
                        .ifPresent(drawnRow::warn);
            });
            card.whenDrawn(() -> whenDrawn.run());
            units.put(cell.unit().id(), card);
            warnings.sign(row.strand(), cell.unit().stage(), null, card.name()).ifPresent(card::warn);
            line.add(cell(card, stageHead(cell.unit().stage(), school)));
        }
        return line;
    }

    void focus(LessonId lesson) {
        drawTo(row -> row.cells().stream()
                .anyMatch(cell ->
                        cell.lessons().stream().anyMatch(each -> each.id().equals(lesson))));
        if (!lessons.containsKey(lesson)) {
            picture.map()
                    .find(lesson)
                    .map(place -> units.get(place.unit().id()))
                    .ifPresent(UnitCard::drawAll);
        }
        var row = lessons.get(lesson);
        if (row != null) {
            row.focus();
        }
    }

    void focus(UnitId unit) {
        var card = units.get(unit);
        if (card != null) {
            card.focus();
        }
    }

    void focus(StrandId strand) {
        drawTo(row -> row.strand().id().equals(strand));
        var head = strands.get(strand);
        if (head != null) {
            head.focus();
        }
    }

    private Div head(School school) {
        var corner = role(new Div(new Span(getTranslation("curriculum.strand"))), "columnheader");
        corner.addClassName("g-map-corner");
        var head = role(new Div(corner), "row");
        head.addClassNames("g-map-row", "g-map-head");
        for (var stage : Stage.values()) {
            head.add(role(stageHead(stage, school), "columnheader"));
        }
        return head;
    }

    private static Div cell(UnitCard card, Div stage) {
        stage.addClassName("g-stage-here");
        stage.getElement().setAttribute("aria-hidden", "true");
        var placed = role(new Div(stage, card), "cell");
        placed.addClassName("g-cell");
        return placed;
    }

    private Div stageHead(Stage stage, School school) {
        var grades = GradeRange.of(stage, school);
        var name = new Span(getTranslation("curriculum.stage." + stage.key()));
        name.addClassName("g-stage-name");
        var purpose =
                new Span(getTranslation("curriculum.stage." + stage.key() + ".purpose", grades.first(), grades.last()));
        var head = new Div(name, purpose);
        head.addClassNames("g-stage", "g-stage-" + stage.key());
        return head;
    }

    private static Div role(Div div, String role) {
        div.getElement().setAttribute("role", role);
        return div;
    }
}
