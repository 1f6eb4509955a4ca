package dev.gradus.media;

/** Writes a cleaned drawing as XML 1.0 in UTF-8, always the same way. */
final class SvgWriting {

    private final StringBuilder out = new StringBuilder();

    private SvgWriting() {}

    static String text(SvgNode.Element root) {
        SvgWriting writing = new SvgWriting();
        writing.element(root, true);
        return writing.out.append('\n').toString();
    }

    private void element(SvgNode.Element element, boolean root) {
        out.append('<').append(element.name());
        if (root) {
            out.append(" xmlns=\"").append(SvgNames.SVG).append('"');
        }
        element.attributes().forEach((name, value) -> {
            out.append(' ').append(name).append("=\"");
            escaped(value, true);
            out.append('"');
        });
        if (element.children().isEmpty()) {
            out.append("/>");
            return;
        }
        out.append('>');
        for (SvgNode child : element.children()) {
            switch (child) {
                case SvgNode.Element inner -> element(inner, false);
                case SvgNode.Text text -> escaped(text.text(), false);
            }
        }
        out.append("</").append(element.name()).append('>');
    }

    private void escaped(String text, boolean attribute) {
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\r' -> out.append("&#13;");
                case '\n', '\t' -> out.append(attribute ? "&#" + c + ";" : Character.toString(c));
                default -> {
                    if (isXmlCharacter(c)) {
                        out.appendCodePoint(c);
                    }
                }
            }
        });
    }

    /** XML 1.1 allows a few that 1.0 does not; they mean nothing in a drawing. */
    private static boolean isXmlCharacter(int c) {
        return (c >= 0x20 && c <= 0xd7ff) || (c >= 0xe000 && c <= 0xfffd) || c >= 0x10000;
    }
}
