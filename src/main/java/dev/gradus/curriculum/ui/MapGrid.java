package dev.gradus.curriculum.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.gradus.curriculum.GradeRange;
import dev.gradus.curriculum.Lesson;
import dev.gradus.curriculum.LessonId;
import dev.gradus.curriculum.Stage;
import dev.gradus.curriculum.StrandId;
import dev.gradus.people.School;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/** Strands down, stages across: a table to whoever hears it, stages under each other on a narrow screen. */
class MapGrid extends Div {

    private static final long serialVersionUID = 1;

    private final Map<LessonId, LessonRow> lessons = new HashMap<>();
    private final Map<StrandId, StrandHead> strands = new HashMap<>();

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
        add(head(school));
        for (var row : picture.map().rows()) {
            var strand =
                    new StrandHead(picture, row.strand(), picture.map().rows().size(), rights, actions);
            strands.put(row.strand().id(), strand);
            warnings.sign(row.strand(), null, null).ifPresent(strand::add);
            var line = role(new Div(strand), "row");
            line.addClassName("g-map-row");
            for (var cell : row.cells()) {
                var card = new UnitCard(picture, cell, rights, shown, actions, lessons::put);
                warnings.sign(row.strand(), cell.unit().stage(), null).ifPresent(card::warn);
                for (var lesson : cell.lessons()) {
                    var shownRow = lessons.get(lesson.id());
                    if (shownRow != null) {
                        warnings.sign(row.strand(), cell.unit().stage(), lesson).ifPresent(shownRow::warn);
                    }
                }
                line.add(cell(card, stageHead(cell.unit().stage(), school)));
            }
            add(line);
        }
    }

    void focus(LessonId lesson) {
        var row = lessons.get(lesson);
        if (row != null) {
            row.focus();
        }
    }

    void focus(StrandId strand) {
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
