package dev.gradus.classes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import java.util.List;

/** A plain table that screen readers announce cell by cell, and that the keyboard scrolls where it is too wide. */
class ReportTable extends Section {

    private static final long serialVersionUID = 1;

    ReportTable(String title, List<String> columns, List<? extends List<String>> rows) {
        addClassName("c-report");
        var heading = new H2(title);
        add(heading);
        if (rows.isEmpty()) {
            var nothing = new Div(getTranslation("classes.report.nothing"));
            nothing.addClassName("g-muted");
            add(nothing);
            return;
        }
        var table = new NativeTable();
        var names = new NativeTableRow();
        columns.forEach(column -> names.add(head(column, "col")));
        table.getHead().add(names);
        rows.forEach(row -> table.getBody().add(row(row)));
        var scroller = new Div(table);
        scroller.addClassName("c-scroller");
        scroller.getElement().setAttribute("tabindex", "0");
        scroller.getElement().setAttribute("role", "region");
        scroller.getElement().setAttribute("aria-label", title);
        add(scroller);
    }

    private static NativeTableRow row(List<String> cells) {
        var row = new NativeTableRow();
        row.add(head(cells.getFirst(), "row"));
        cells.stream().skip(1).forEach(text -> row.add(cell(text)));
        return row;
    }

    private static Component head(String text, String scope) {
        var head = new NativeTableHeaderCell(text);
        head.getElement().setAttribute("scope", scope);
        head.getElement().setAttribute("dir", "auto");
        return head;
    }

    private static Component cell(String text) {
        return new NativeTableCell(text);
    }
}
