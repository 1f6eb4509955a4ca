package dev.gradus.curriculum.ui;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How wide a text is on paper and where its lines end. The paper’s font is known to the printing browser only, so widths
 * are those of a wide sans serif: what fits by them fits everywhere.
 */
final class SheetText {

    private static final double BOLD = 1.09;

    private SheetText() {}

    /** @param size of the letters; the width has the same unit */
    static double width(String text, double size, boolean bold) {
        double ems = text.codePoints().mapToDouble(SheetText::ems).sum();
        return ems * size * (bold ? BOLD : 1);
    }

    private static double ems(int c) {
        if (c >= 0x2E80 || c == '“' || c == '”' || c == '‘' || c == '’' || c == '…' || c == '—') {
            return 1;
        }
        if (Character.isUpperCase(c)) {
            return c == 'M' || c == 'W' ? 0.97 : 0.72;
        }
        return switch (c) {
            case ' ', '.', ',', ':', ';', '\'', '|', '!', 'i', 'j', 'l' -> 0.33;
            case 'f', 't', 'r', '(', ')', '-' -> 0.42;
            case 'm', 'w' -> 0.95;
            default -> 0.62;
        };
    }

    /** Broken where the language breaks lines; what is longer than a line by itself is broken anywhere. */
    static List<String> lines(String text, double size, boolean bold, double width, Locale locale) {
        var lines = new ArrayList<String>();
        var breaks = BreakIterator.getLineInstance(locale);
        breaks.setText(text);
        var line = new StringBuilder();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            var piece = text.substring(from, to);
            if (!line.isEmpty() && width((line + piece).stripTrailing(), size, bold) > width) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            for (int c : piece.codePoints().toArray()) {
                if (width(line.toString() + Character.toString(c), size, bold) > width
                        && !line.isEmpty()
                        && !Character.isWhitespace(c)) {
                    lines.add(line.toString().strip());
                    line.setLength(0);
                }
                line.appendCodePoint(c);
            }
        }
        if (!line.toString().isBlank()) {
            lines.add(line.toString().strip());
        }
        return List.copyOf(lines);
    }
}
