package dev.gradus.intake;

import dev.gradus.dialect.Block.Alignment;
import dev.gradus.dialect.Block.Cell;
import dev.gradus.dialect.Block.Table;
import dev.gradus.intake.Loss.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** A table as Markdown can say it: one line of text in a cell, no spans. */
final class HtmlTable {

    /** As many as the editor takes from the clipboard. */
    private static final int MOST_CELLS = 2000;

    private static final Cell EMPTY = new Cell(List.of());
    private static final Optional<Cell> NOTHING = Optional.empty();

    private final HtmlInlines inlines;
    private final Losses losses;

    HtmlTable(HtmlInlines inlines, Losses losses) {
        this.inlines = inlines;
        this.losses = losses;
    }

    Optional<Table> read(Element table) {
        var rows = table.select("> tr, > thead > tr, > tbody > tr, > tfoot > tr");
        var grid = new ArrayList<List<Optional<Cell>>>();
        rows.forEach(row -> grid.add(new ArrayList<>()));
        boolean merged = false;
        int count = 0;
        for (int row = 0; row < rows.size(); row++) {
            for (var cell : rows.get(row).select("> td, > th")) {
                int wide = span(cell, "colspan");
                int high = Math.min(span(cell, "rowspan"), rows.size() - row);
                merged |= wide > 1 || high > 1;
                count += wide * high;
                if (count > MOST_CELLS) {
                    losses.add(Kind.LARGE_TABLES);
                    return Optional.empty();
                }
                place(grid.subList(row, row + high), new Cell(inlines.plain(cell)), wide);
            }
        }
        if (merged) {
            losses.add(Kind.MERGED_CELLS);
        }
        int width = grid.stream().mapToInt(List::size).max().orElse(0);
        if (width * grid.size() > MOST_CELLS) {
            losses.add(Kind.LARGE_TABLES);
            return Optional.empty();
        }
        return width == 0 ? Optional.empty() : Optional.of(table(grid, width));
    }

    /** In the first place that is free; the other places that the cell covers are empty. */
    private static void place(List<List<Optional<Cell>>> rows, Cell cell, int wide) {
        var first = rows.getFirst();
        int column = 0;
        while (column < first.size() && first.get(column).isPresent()) {
            column++;
        }
        for (var row : rows) {
            while (row.size() < column + wide) {
                row.add(Optional.empty());
            }
            for (int at = column; at < column + wide; at++) {
                row.set(at, Optional.of(EMPTY));
            }
        }
        first.set(column, Optional.of(cell));
    }

    private static Table table(List<List<Optional<Cell>>> grid, int width) {
        var rows = grid.stream()
                .map(row -> Stream.concat(row.stream(), Collections.nCopies(width - row.size(), NOTHING).stream())
                        .map(cell -> cell.orElse(EMPTY))
                        .toList())
                .toList();
        return new Table(Collections.nCopies(width, Alignment.NONE), rows.getFirst(), rows.subList(1, rows.size()));
    }

    private static int span(Element cell, String name) {
        var said = cell.attr(name);
        return said.matches("[1-9]\\d{0,2}") ? Integer.parseInt(said) : 1;
    }
}
