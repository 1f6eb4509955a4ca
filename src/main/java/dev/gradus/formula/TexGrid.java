package dev.gradus.formula;

import java.util.ArrayList;
import java.util.List;

/** Rows and columns: matrices, cases and lines that are aligned. */
final class TexGrid {

    private TexGrid() {}

    /** From its name on. */
    static String read(TexReader reader) {
        var source = reader.source();
        var name = source.raw();
        var rows = new ArrayList<List<String>>();
        rows.add(new ArrayList<>());
        while (true) {
            rows.getLast().add(Xml.element("mtd", Xml.row(reader.sequence())));
            if (source.isAtEnd() || source.is('}') || source.isCommand("right")) {
                throw new NotUnderstood("\\begin{" + name + "}");
            }
            if (source.is('&')) {
                source.skip(1);
            } else if (source.is("\\\\")) {
                source.skip(2);
                rows.add(new ArrayList<>());
            } else {
                break;
            }
        }
        source.name();
        if (!source.raw().equals(name)) {
            throw new NotUnderstood("\\end");
        }
        if (rows.getLast().equals(List.of(Xml.element("mtd", Xml.row("")))) && rows.size() > 1) {
            rows.removeLast();
        }
        return framed(name, rows);
    }

    private static String framed(String name, List<List<String>> rows) {
        var table = new StringBuilder();
        rows.forEach(row -> table.append(Xml.element("mtr", String.join("", row))));
        var grid = Xml.element("mtable", table.toString());
        return switch (name) {
            case "matrix", "smallmatrix", "aligned", "align", "align*", "gathered", "gather*", "split" -> grid;
            case "pmatrix" -> fenced("(", grid, ")");
            case "bmatrix" -> fenced("[", grid, "]");
            case "Bmatrix" -> fenced("{", grid, "}");
            case "vmatrix" -> fenced("|", grid, "|");
            case "cases" -> Xml.row(Xml.fence("{", true) + grid);
            default -> throw new NotUnderstood("\\begin{" + name + "}");
        };
    }

    private static String fenced(String open, String content, String close) {
        return Xml.row(Xml.fence(open, true) + content + Xml.fence(close, true));
    }
}
