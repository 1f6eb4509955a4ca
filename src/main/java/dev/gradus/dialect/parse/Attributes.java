package dev.gradus.dialect.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands in braces: {@code {minutes=10 credit="A name" decorative}}. In quotes, a backslash takes a quote or a
 * backslash as it is.
 */
record Attributes(List<Attribute> all) {

    static final Attributes NONE = new Attributes(List.of());

    private static final Pattern ATTRIBUTE =
            Pattern.compile("([A-Za-z][A-Za-z0-9_-]*)(?:=(?:\"((?:[^\"\\\\]|\\\\.)*+)\"|([^\\s\"{}=]++)))?");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([\"\\\\])");

    /** One of them; a bare name has no value. */
    record Attribute(String name, @Nullable String value) {}

    Attributes {
        all = List.copyOf(all);
    }

    /** Reads the text with its braces; nothing when it is not of this form. */
    static Optional<Attributes> parse(String braced) {
        if (braced.length() < 3 || braced.charAt(0) != '{' || braced.charAt(braced.length() - 1) != '}') {
            return Optional.empty();
        }
        var attributes = new ArrayList<Attribute>();
        var matcher = ATTRIBUTE.matcher(braced);
        int at = 1;
        int end = braced.length() - 1;
        while (at < end) {
            matcher.region(at, end);
            if (!matcher.lookingAt()) {
                return Optional.empty();
            }
            attributes.add(new Attribute(matcher.group(1), value(matcher.group(2), matcher.group(3))));
            int next = matcher.end();
            while (next < end && (braced.charAt(next) == ' ' || braced.charAt(next) == '\t')) {
                next++;
            }
            if (next == matcher.end() && next < end) {
                return Optional.empty();
            }
            at = next;
        }
        return Optional.of(new Attributes(attributes));
    }

    private static @Nullable String value(@Nullable String quoted, @Nullable String bare) {
        return quoted == null ? bare : ESCAPE.matcher(quoted).replaceAll("$1");
    }

    Attributes map(UnaryOperator<String> values) {
        return new Attributes(all.stream()
                .map(attribute -> new Attribute(
                        attribute.name(), attribute.value() == null ? null : values.apply(attribute.value())))
                .toList());
    }
}
