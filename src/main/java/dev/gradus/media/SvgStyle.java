package dev.gradus.media;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps style harmless: no request to anywhere, no script of any age. Escapes ({@code \75 rl(}) have no use in drawings
 * and would hide everything else, so a backslash is never let through.
 */
final class SvgStyle {

    private static final Pattern LOCAL_URL =
            Pattern.compile("url\\(\\s*(['\"]?)#[^'\"()\\s]+\\1\\s*\\)", Pattern.CASE_INSENSITIVE);

    private static final Pattern URL = Pattern.compile("url\\s*\\(", Pattern.CASE_INSENSITIVE);

    /** CSS knows a function only where the bracket follows the name at once. Looked for from the start of a word only: in linear time. */
    private static final Pattern FUNCTION = Pattern.compile("(?<![\\w-])([\\w-]++)\\(");

    private static final Pattern AT_RULE = Pattern.compile("@\\s*([\\w-]*)");

    private static final Set<String> FUNCTIONS = Set.of(
            "rgb",
            "rgba",
            "hsl",
            "hsla",
            "hwb",
            "lab",
            "lch",
            "oklab",
            "oklch",
            "color",
            "color-mix",
            "calc",
            "min",
            "max",
            "clamp",
            "var",
            "translate",
            "translatex",
            "translatey",
            "scale",
            "scalex",
            "scaley",
            "rotate",
            "skew",
            "skewx",
            "skewy",
            "matrix",
            "blur",
            "brightness",
            "contrast",
            "drop-shadow",
            "grayscale",
            "hue-rotate",
            "invert",
            "opacity",
            "saturate",
            "sepia",
            "cubic-bezier",
            "steps",
            "linear",
            "path",
            "circle",
            "ellipse",
            "inset",
            "polygon");

    private static final Set<String> SELECTORS = Set.of(
            "not", "is", "where", "has", "nth-child", "nth-last-child", "nth-of-type", "nth-last-of-type", "lang");

    private static final Set<String> AT_RULES = Set.of("media", "keyframes", "-webkit-keyframes");

    private static final Pattern SCRIPT = Pattern.compile("javascript:|vbscript:|data:|-moz-binding|behaviou?r");

    private SvgStyle() {}

    /** Whether a presentation attribute or the value of a property stays within the drawing. */
    static boolean isHarmless(String value) {
        return value.indexOf('\\') < 0
                && value.indexOf('<') < 0
                && value.indexOf('@') < 0
                && staysInside(value, Set.of());
    }

    /** Whether a whole style sheet does. */
    static boolean isHarmlessSheet(String css) {
        return css.indexOf('\\') < 0
                && css.indexOf('<') < 0
                && AT_RULE.matcher(css)
                        .results()
                        .allMatch(rule -> AT_RULES.contains(rule.group(1).toLowerCase(Locale.ROOT)))
                && staysInside(css, SELECTORS);
    }

    /** The declarations of a {@code style} attribute that may stay; names of those that could reach out go to {@code removed}. */
    static String declarations(String style, Consumer<String> removed) {
        List<String> kept = new ArrayList<>();
        for (String declaration : split(style)) {
            int colon = declaration.indexOf(':');
            if (colon < 0) {
                continue;
            }
            String property = declaration.substring(0, colon).strip();
            String value = declaration.substring(colon + 1).strip();
            if (!isHarmless(declaration)) {
                removed.accept(property);
            } else if (SvgNames.PROPERTIES.contains(property.toLowerCase(Locale.ROOT)) && !value.isEmpty()) {
                kept.add(property + ":" + value);
            }
        }
        return String.join(";", kept);
    }

    private static boolean staysInside(String css, Set<String> alsoAllowed) {
        String rest = LOCAL_URL.matcher(css).replaceAll("");
        if (URL.matcher(rest).find() || SCRIPT.matcher(squeezed(rest)).find()) {
            return false;
        }
        Matcher function = FUNCTION.matcher(rest);
        return function.results()
                .map(found -> found.group(1).toLowerCase(Locale.ROOT))
                .allMatch(name -> FUNCTIONS.contains(name) || alsoAllowed.contains(name));
    }

    /** Browsers of some age looked past white space and control characters within {@code javascript:}. */
    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}\\p{Cf}]+", "").toLowerCase(Locale.ROOT);
    }

    /** At semicolons outside quotes and brackets. */
    private static List<String> split(String style) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        char quote = 0;
        int brackets = 0;
        for (int i = 0; i < style.length(); i++) {
            char c = style.charAt(i);
            if (c == ';' && quote == 0 && brackets <= 0) {
                parts.add(part.toString());
                part.setLength(0);
                continue;
            }
            part.append(c);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else {
                brackets += c == '(' ? 1 : c == ')' ? -1 : 0;
            }
        }
        parts.add(part.toString());
        return parts;
    }
}
