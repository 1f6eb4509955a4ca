package dev.gradus.dialect.write;

import dev.gradus.dialect.Block.Alignment;
import dev.gradus.dialect.Block.Cell;
import dev.gradus.dialect.Block.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes tables. */
final class TableWriter {

    private TableWriter() {}

    static List<String> lines(Table table) {
        var lines = new ArrayList<String>();
        lines.add(row(table.header()));
        lines.add(
                table.alignments().stream().map(TableWriter::alignment).collect(Collectors.joining(" | ", "| ", " |")));
        table.rows().forEach(row -> lines.add(row(row)));
        return lines;
    }

    private static String row(List<Cell> cells) {
        return cells.stream()
                .map(cell -> InlineWriter.cell(cell.content()))
                .map(text -> text.isEmpty() ? " |" : " " + text + " |")
                .collect(Collectors.joining("", "|", ""));
    }

    private static String alignment(Alignment alignment) {
        return switch (alignment) {
            case NONE -> "---";
            case LEFT -> ":--";
            case CENTER -> ":-:";
            case RIGHT -> "--:";
        };
    }
}
