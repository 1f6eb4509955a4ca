package dev.gradus.dialect.editor;

import dev.gradus.dialect.Block.Alignment;
import dev.gradus.dialect.Block.Cell;
import dev.gradus.dialect.Block.Table;
import java.util.ArrayList;
import java.util.List;

/** Reads tables. The first row is the header whatever its cells are called; short rows are filled up. */
final class TableNodes {

    private static final int MAX_CELLS = 20_000;

    private TableNodes() {}

    static Table read(Node table) {
        var rows = table.content().stream()
                .map(row -> row.expect("table_row").content())
                .toList();
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        if (columns == 0 || (long) columns * rows.size() > MAX_CELLS) {
            throw new InvalidEditorDocument(table.path(), "cells");
        }
        var alignments = new ArrayList<>(
                rows.getFirst().stream().map(TableNodes::alignment).toList());
        while (alignments.size() < columns) {
            alignments.add(Alignment.NONE);
        }
        var cells = rows.stream().map(row -> cells(row, columns)).toList();
        return new Table(alignments, cells.getFirst(), cells.subList(1, cells.size()));
    }

    private static Alignment alignment(Node cell) {
        return switch (cell.attributes("align").text("align")) {
            case "left" -> Alignment.LEFT;
            case "center" -> Alignment.CENTER;
            case "right" -> Alignment.RIGHT;
            default -> Alignment.NONE;
        };
    }

    private static List<Cell> cells(List<Node> row, int columns) {
        var cells = new ArrayList<Cell>();
        row.forEach(cell -> cells.add(cell(cell)));
        while (cells.size() < columns) {
            cells.add(new Cell(List.of()));
        }
        return cells;
    }

    private static Cell cell(Node cell) {
        var content = cell.content();
        boolean isCell = cell.type().equals("table_header") || cell.type().equals("table_cell");
        if (!isCell || content.size() != 1) {
            throw cell.unexpected();
        }
        return new Cell(EditorReader.paragraph(content.getFirst()).content());
    }
}
