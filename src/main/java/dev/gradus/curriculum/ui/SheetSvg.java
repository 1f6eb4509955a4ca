package dev.gradus.curriculum.ui;

import java.util.Locale;

/** Writes a drawing of rectangles, signs, lines and texts. Every text is escaped here. Units are points. */
final class SheetSvg {

    private static final String FONTS =
            "system-ui, 'Noto Sans', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";

    private final StringBuilder svg = new StringBuilder();

    SheetSvg(double width, double height, String language, String title) {
        svg.append(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %s %s\" width=\"%spt\" height=\"%spt\" lang=\"%s\" role=\"img\" font-family=\"%s\" fill=\"#111\">"
                        .formatted(
                                number(width),
                                number(height),
                                number(width),
                                number(height),
                                escaped(language),
                                FONTS));
        svg.append("<title>").append(escaped(title)).append("</title>");
    }

    void box(double x, double y, double width, double height, String fill, String stroke) {
        svg.append(
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"4\" fill=\"%s\" stroke=\"%s\" stroke-width=\"0.6\"/>"
                        .formatted(number(x), number(y), number(width), number(height), fill, stroke));
    }

    /** @param y of the line the letters stand on */
    void text(double x, double y, double size, boolean bold, String colour, String text) {
        svg.append("<text x=\"%s\" y=\"%s\" font-size=\"%s\"%s fill=\"%s\">%s</text>"
                .formatted(
                        number(x), number(y), number(size), bold ? " font-weight=\"600\"" : "", colour, escaped(text)));
    }

    /** A shape around the origin, moved to a place. */
    void sign(double x, double y, double scale, String shape) {
        svg.append("<g transform=\"translate(%s %s) scale(%s)\">%s</g>"
                .formatted(number(x), number(y), number(scale), shape));
    }

    void path(String path, String colour) {
        svg.append("<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"0.9\" stroke-opacity=\"0.75\"/>"
                .formatted(path, colour));
    }

    void dot(double x, double y, String colour) {
        svg.append("<circle cx=\"%s\" cy=\"%s\" r=\"1.8\" fill=\"%s\"/>".formatted(number(x), number(y), colour));
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "");
    }

    @Override
    public String toString() {
        return svg + "</svg>";
    }
}
