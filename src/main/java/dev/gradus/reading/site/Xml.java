package dev.gradus.reading.site;

/** A small XML document under way. All values are escaped; names are ours. */
final class Xml {

    private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

    Xml open(String name, String... attributes) {
        tag(name, attributes);
        out.append(">\n");
        return this;
    }

    Xml close(String name) {
        out.append("</").append(name).append(">\n");
        return this;
    }

    Xml empty(String name, String... attributes) {
        tag(name, attributes);
        out.append("/>\n");
        return this;
    }

    Xml element(String name, String text) {
        out.append('<').append(name).append('>');
        escape(text);
        out.append("</").append(name).append(">\n");
        return this;
    }

    /** @param attributes names and values in turn */
    private void tag(String name, String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
    }

    /** Characters that XML does not allow at all are left out. */
    private void escape(String text) {
        text.codePoints().forEach(letter -> {
            switch (letter) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> {
                    if (letter >= ' ' || letter == '\n' || letter == '\t') {
                        out.appendCodePoint(letter);
                    }
                }
            }
        });
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
