package dev.gradus.reading.html;

/** HTML under way. Whatever comes from a lesson goes through {@link #text} or {@link #attribute}, which escape. */
final class Markup {

    private final StringBuilder out = new StringBuilder(8_192);

    /** Adds markup of our own, as it is. */
    Markup raw(String markup) {
        out.append(markup);
        return this;
    }

    Markup text(String text) {
        escape(text);
        return this;
    }

    Markup attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        escape(value);
        out.append('"');
        return this;
    }

    Markup attribute(String name, int value) {
        return attribute(name, Integer.toString(value));
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&#34;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
