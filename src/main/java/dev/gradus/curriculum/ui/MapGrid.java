package dev.gradus.curriculum.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.gradus.curriculum.GradeRange;
import dev.gradus.curriculum.LessonId;
import dev.gradus.curriculum.LessonState;
import dev.gradus.curriculum.ProgrammeMap;
import dev.gradus.curriculum.Stage;
import dev.gradus.curriculum.StrandId;
import dev.gradus.people.School;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Strands down, stages across: a table to whoever hears it, stages under each other on a narrow screen. */
class MapGrid extends Div {

    private static final long serialVersionUID = 1;

    private final Map<LessonId, LessonRow> lessons = new HashMap<>();
    private final Map<StrandId, StrandHead> strands = new HashMap<>();

    /** @param only shows lessons of this state, or of all when null */
    MapGrid(MapPicture picture, School school, Rights rights, @Nullable LessonState only, MapActions actions) {
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
            var line = role(new Div(strand), "row");
            line.addClassName("g-map-row");
            for (var cell : row.cells()) {
                line.add(cell(picture, cell, school, rights, only, actions));
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

    private Div cell(
            MapPicture picture,
            ProgrammeMap.Cell cell,
            School school,
            Rights rights,
            @Nullable LessonState only,
            MapActions actions) {
        var stage = stageHead(cell.unit().stage(), school);
        stage.addClassName("g-stage-here");
        stage.getElement().setAttribute("aria-hidden", "true");
        var placed = role(new Div(stage, new UnitCard(picture, cell, rights, only, actions, lessons::put)), "cell");
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
