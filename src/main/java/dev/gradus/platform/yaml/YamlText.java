package dev.gradus.platform.yaml;

import java.util.Collection;
import java.util.Map;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Writes YAML in one canonical spelling: block style, two spaces, keys in the order they are put, quotes only where a
 * plain text would be read as something else. What is empty is left out.
 */
public final class YamlText {

    private static final Resolver RESOLVER = new Resolver();
    private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`=<";

    private final StringBuilder text = new StringBuilder();
    private final String indent;

    public YamlText() {
        this("");
    }

    private YamlText(String indent) {
        this.indent = indent;
    }

    public YamlText put(String key, String value) {
        line(spelled(key) + ": " + spelled(value));
        return this;
    }

    public YamlText put(String key, int value) {
        line(spelled(key) + ": " + value);
        return this;
    }

    public YamlText put(String key, Collection<String> values) {
        if (!values.isEmpty()) {
            line(spelled(key) + ":");
            values.forEach(value -> line("  - " + spelled(value)));
        }
        return this;
    }

    public YamlText put(String key, Map<String, String> values) {
        var inner = new YamlText(indent + "  ");
        values.forEach(inner::put);
        return put(key, inner);
    }

    /** A map made with {@link #inner()}. */
    public YamlText put(String key, YamlText map) {
        if (!map.text.isEmpty()) {
            line(spelled(key) + ":");
            text.append(map.text);
        }
        return this;
    }

    /** An empty map to be put under a key of this one. */
    public YamlText inner() {
        return new YamlText(indent + "  ");
    }

    /** A list of maps; each made with {@code inner().inner()}, so that it stands beside its hyphen. */
    public YamlText putAll(String key, Collection<YamlText> maps) {
        if (!maps.isEmpty()) {
            line(spelled(key) + ":");
            maps.forEach(map -> text.append(indent).append("  - ").append(map.text.substring(indent.length() + 4)));
        }
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private void line(String line) {
        text.append(indent).append(line).append('\n');
    }

    static String spelled(String value) {
        return isPlain(value) ? value : quoted(value);
    }

    private static boolean isPlain(String value) {
        return !value.isEmpty()
                && value.equals(value.strip())
                && INDICATORS.indexOf(value.charAt(0)) < 0
                && !value.contains(": ")
                && !value.contains(" #")
                && !value.endsWith(":")
                && !value.startsWith("---")
                && !value.startsWith("...")
                && value.codePoints().allMatch(YamlText::isPrintable)
                && RESOLVER.resolve(NodeId.scalar, value, true).equals(Tag.STR);
    }

    private static boolean isPrintable(int c) {
        return c >= ' '
                && c != 0x7F
                && (c < 0x80 || c > 0x9F)
                && c != 0x2028
                && c != 0x2029
                && c != 0xFEFF
                && !(c >= 0xD800 && c <= 0xDFFF);
    }

    private static String quoted(String value) {
        var quoted = new StringBuilder("\"");
        value.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (isPrintable(c)) {
                        quoted.appendCodePoint(c);
                    } else {
                        quoted.append("\\u%04X".formatted(c));
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }
}
