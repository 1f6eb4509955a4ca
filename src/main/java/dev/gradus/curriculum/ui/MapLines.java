package dev.gradus.curriculum.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import dev.gradus.curriculum.Climb;
import dev.gradus.curriculum.climb.LessonPath;
import dev.gradus.curriculum.climb.LessonSays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Which lesson builds on which: lines on the map, drawn by the browser, and the same as a table below. */
class MapLines extends Div {

    private static final long serialVersionUID = 1;

    MapLines(Climb climb, Function<LessonPath, String> title) {
        addClassName("g-map-lines");
        var links = links(climb);
        var table = new NativeTable();
        table.addClassName("g-links");
        table.setCaptionText(getTranslation("curriculum.lines.table"));
        table.getHead()
                .add(new NativeTableRow(
                        new NativeTableHeaderCell(getTranslation("curriculum.lesson")),
                        new NativeTableHeaderCell(getTranslation("curriculum.lines.buildsOn"))));
        var rows = table.getBody();
        var ids = new StringBuilder();
        links.forEach((from, targets) -> {
            rows.add(new NativeTableRow(
                    new NativeTableCell(title.apply(from)),
                    new NativeTableCell(
                            String.join(" · ", targets.stream().map(title).toList()))));
            targets.forEach(to -> climb.find(from)
                    .ifPresent(one -> climb.find(to)
                            .ifPresent(other -> ids.append(one.lesson().id().value())
                                    .append('>')
                                    .append(other.lesson().id().value())
                                    .append(' '))));
        });
        getElement().setAttribute("data-links", ids.toString().strip());
        add(table);
        addAttachListener(attached -> {
            attached.getUI().getPage().addJsModule("context://studio-assets/map-lines.js");
            getElement()
                    .executeJs("const draw = () => window.gradusMapLines ? window.gradusMapLines(this)"
                            + " : setTimeout(draw, 50); draw()");
        });
    }

    private static Map<LessonPath, Set<LessonPath>> links(Climb climb) {
        var links = new LinkedHashMap<LessonPath, Set<LessonPath>>();
        climb.checked()
                .strands()
                .forEach(strand -> strand.units()
                        .forEach(unit -> unit.lessons()
                                .forEach(lesson -> lesson.texts().stream()
                                        .map(LessonSays::buildsOn)
                                        .filter(targets -> !targets.isEmpty())
                                        .forEach(targets -> links.computeIfAbsent(
                                                        new LessonPath(strand.slug(), unit.stage(), lesson.slug()),
                                                        any -> new LinkedHashSet<>())
                                                .addAll(targets)))));
        return links;
    }
}
