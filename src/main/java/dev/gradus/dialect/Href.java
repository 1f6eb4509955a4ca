package dev.gradus.dialect;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where a link may lead: to {@code https:}, {@code http:} or {@code mailto:}, or to somewhere relative on this site. An
 * address without scheme but with a host ({@code //example.org}) is refused, with backslashes too, since browsers read
 * them as slashes.
 */
public final class Href {

    private static final Set<String> SCHEMES = Set.of("https", "http", "mailto");
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):");
    private static final int MAX_LENGTH = 10_000;

    private Href() {}

    /** Whether a browser, however lenient, makes nothing of this but a plain navigation. */
    public static boolean isSafe(String href) {
        if (href.length() > MAX_LENGTH || !href.equals(clean(href)) || isNetworkPath(href)) {
            return false;
        }
        var scheme = SCHEME.matcher(href);
        return !scheme.lookingAt() || SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT));
    }

    /** The address without what nobody sees: control and format characters, outer spaces. */
    public static String clean(String href) {
        if (href.codePoints().noneMatch(Href::isHidden)) {
            return href.strip();
        }
        var clean = new StringBuilder();
        href.codePoints().filter(c -> !isHidden(c)).forEach(clean::appendCodePoint);
        return clean.toString().strip();
    }

    /** Browsers drop control characters, tabs and line ends before they look for the scheme. */
    private static boolean isHidden(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    private static boolean isNetworkPath(String href) {
        return href.length() >= 2 && isSlash(href.charAt(0)) && isSlash(href.charAt(1));
    }

    private static boolean isSlash(char c) {
        return c == '/' || c == '\\';
    }
}
