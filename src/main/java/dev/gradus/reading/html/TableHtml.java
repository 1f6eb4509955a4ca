package dev.gradus.reading.html;

import dev.gradus.dialect.Block.Alignment;
import dev.gradus.dialect.Block.Cell;
import dev.gradus.dialect.Block.Table;
import dev.gradus.reading.page.Say;
import java.util.List;

/** Tables, each in a container that scrolls by itself so that the page never does sideways. */
final class TableHtml {

    private TableHtml() {}

    static void write(Table table, Markup out, InlineHtml inlines, Say say) {
        // A group, not a region: ten tables must not become ten landmarks of the same name.
        out.raw("<div class=\"table\" role=\"group\" tabindex=\"0\"")
                .attribute("aria-label", say.it("reading.table"))
                .raw("><table>\n<thead><tr>");
        row(table.header(), table.alignments(), true, false, out, inlines);
        out.raw("</tr></thead>\n<tbody>\n");
        // A table without a word above its first column is read along its rows, which that column names.
        boolean named =
                !table.header().isEmpty() && table.header().getFirst().content().isEmpty();
        table.rows().forEach(cells -> {
            out.raw("<tr>");
            row(cells, table.alignments(), false, named, out, inlines);
            out.raw("</tr>\n");
        });
        out.raw("</tbody></table></div>\n");
    }

    private static void row(
            List<Cell> cells,
            List<Alignment> alignments,
            boolean header,
            boolean named,
            Markup out,
            InlineHtml inlines) {
        for (int column = 0; column < cells.size(); column++) {
            var cell = cells.get(column);
            boolean names =
                    (header || (named && column == 0)) && !cell.content().isEmpty();
            var cellName = header ? "<th scope=\"col\"" : "<th scope=\"row\"";
            out.raw(names ? cellName : "<td")
                    .raw(
                            switch (alignments.get(column)) {
                                case RIGHT -> " class=\"right\">";
                                case CENTER -> " class=\"center\">";
                                case LEFT, NONE -> ">";
                            });
            if (names) {
                inlines.write(cell.content());
            } else {
                inlines.prose(cell.content());
            }
            out.raw(names ? "</th>" : "</td>");
        }
    }
}
