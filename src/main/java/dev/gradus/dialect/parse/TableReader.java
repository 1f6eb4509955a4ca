package dev.gradus.dialect.parse;

import dev.gradus.dialect.Block.Alignment;
import dev.gradus.dialect.Block.Cell;
import dev.gradus.dialect.Block.Table;
import dev.gradus.dialect.Problem.Code;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;

/** Reads a table. The library has already filled short rows up. */
final class TableReader {

    private final Reading reading;
    private final InlineReader inlines;

    TableReader(Reading reading, InlineReader inlines) {
        this.reading = reading;
        this.inlines = inlines;
    }

    Table read(TableBlock table) {
        var rows = new ArrayList<Node>();
        for (var section = table.getFirstChild(); section != null; section = section.getNext()) {
            for (var row = section.getFirstChild(); row != null; row = row.getNext()) {
                rows.add(row);
            }
        }
        var header = rows.removeFirst();
        var alignments = alignments(header);
        rows.forEach(row -> reportTooLong(row, alignments.size()));
        return new Table(
                alignments, cells(header), rows.stream().map(this::cells).toList());
    }

    /** The library drops what stands beyond the last column; its author would wonder where it went. */
    private void reportTooLong(Node row, int columns) {
        if (columnsWritten(reading.sourceOf(row)) > columns) {
            reading.report(row, Code.TABLE_ROW_TOO_LONG, String.valueOf(columns));
        }
    }

    private static int columnsWritten(String row) {
        var line = row.strip();
        int start = line.startsWith("|") ? 1 : 0;
        int columns = 1;
        for (int i = start; i < line.length() - 1; i++) {
            if (line.charAt(i) == '\\') {
                i++;
            } else if (line.charAt(i) == '|') {
                columns++;
            }
        }
        return columns;
    }

    private static List<Alignment> alignments(Node header) {
        var alignments = new ArrayList<Alignment>();
        for (var cell = header.getFirstChild(); cell != null; cell = cell.getNext()) {
            alignments.add(alignment((TableCell) cell));
        }
        return alignments;
    }

    private static Alignment alignment(TableCell cell) {
        return switch (cell.getAlignment()) {
            case null -> Alignment.NONE;
            case LEFT -> Alignment.LEFT;
            case CENTER -> Alignment.CENTER;
            case RIGHT -> Alignment.RIGHT;
        };
    }

    private List<Cell> cells(Node row) {
        var cells = new ArrayList<Cell>();
        for (var cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells.add(new Cell(inlines.inside(cell)));
        }
        return cells;
    }
}
