package dev.gradus.curriculum.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import dev.gradus.curriculum.LessonId;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Which lesson builds on which: lines between the lessons that the map has drawn so far, and below it all of them as a table.
 * The browser draws the lines, and gets no more of them than it has boxes for: {@code from>to}, or {@code from!to} in a
 * circle.
 */
class MapLines extends Div {

    private static final long serialVersionUID = 1;
    private static final int PAGE = 50;

    private final transient MapLinks links;
    private final transient MapGrid grid;
    private final NativeTable table = new NativeTable();
    private final Button more = new Button();
    private int listed;

    MapLines(MapLinks links, MapGrid grid) {
        this.links = links;
        this.grid = grid;
        addClassName("g-map-lines");
        table.addClassName("g-links");
        table.setCaptionText(getTranslation("curriculum.lines.table"));
        table.getHead().add(new NativeTableRow(head("curriculum.lesson"), head("curriculum.lines.buildsOn")));
        more.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        more.addClickListener(click -> list());
        add(table, more);
        list();
        addAttachListener(attached -> {
            attached.getUI().getPage().addJsModule("context://studio-assets/map-lines.js");
            grid.whenDrawn(this::draw);
            draw();
        });
    }

    private void draw() {
        grid.sayLinks(this::words);
        getElement()
                .setAttribute(
                        "data-links",
                        links.between(grid.drawn()).stream()
                                .map(link -> link.from().value()
                                        + (link.inCircle() ? "!" : ">")
                                        + link.to().value())
                                .collect(Collectors.joining(" ")));
        getElement()
                .executeJs("const draw = () => window.gradusMapLines ? window.gradusMapLines(this)"
                        + " : setTimeout(draw, 50); draw()");
    }

    private String words(LessonId lesson) {
        var below = links.below(lesson).stream().map(MapLinks.Name::title).collect(Collectors.joining(" · "));
        return below.isEmpty() ? "" : getTranslation("curriculum.lines.here", below);
    }

    private void list() {
        var rows = links.rows();
        rows.stream().skip(listed).limit(PAGE).map(MapLines::row).forEach(table.getBody()::add);
        listed = Math.min(rows.size(), listed + PAGE);
        more.setVisible(listed < rows.size());
        more.setText(getTranslation("curriculum.programmes.more", rows.size() - listed));
    }

    private static NativeTableRow row(MapLinks.Row row) {
        var targets = new NativeTableCell();
        List<MapLinks.Name> below = row.buildsOn();
        for (int i = 0; i < below.size(); i++) {
            if (i > 0) {
                targets.add(new Span(" · "));
            }
            targets.add(name(below.get(i)));
        }
        return new NativeTableRow(new NativeTableCell(name(row.lesson())), targets);
    }

    private static Span name(MapLinks.Name name) {
        var span = new Span(name.title());
        if (!name.language().isEmpty()) {
            span.getElement().setAttribute("lang", name.language());
        }
        return span;
    }

    private NativeTableHeaderCell head(String key) {
        var head = new NativeTableHeaderCell(getTranslation(key));
        head.getElement().setAttribute("scope", "col");
        return head;
    }
}
