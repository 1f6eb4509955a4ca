package dev.gradus.dialect.write;

import java.util.regex.Pattern;

/** Spells text so that none of it is read as markup. */
final class Escapes {

    private static final Pattern ENTITY =
            Pattern.compile("&(?=(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{0,40});)");
    private static final Pattern BRACE = Pattern.compile("\\{(?=[A-Za-z])");
    private static final Pattern ANGLE_SIGN = Pattern.compile("[\\\\<>]");
    private static final Pattern TITLE_SIGN = Pattern.compile("[\\\\\"]");

    private Escapes() {}

    /** Plain text anywhere in a line. */
    static String text(String text) {
        var escaped = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSign(c) || (c == '_' && !isWithinWord(text, i))) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return BRACE.matcher(entities(escaped.toString())).replaceAll("\\\\{");
    }

    private static boolean isSign(char c) {
        return c == '\\' || c == '`' || c == '*' || c == '[' || c == ']' || c == '<';
    }

    /** An underscore between letters, as in {@code snake_case}, marks nothing. */
    private static boolean isWithinWord(String text, int index) {
        int start = index;
        while (start > 0 && text.charAt(start - 1) == '_') {
            start--;
        }
        int end = index;
        while (end < text.length() && text.charAt(end) == '_') {
            end++;
        }
        return start > 0
                && end < text.length()
                && Character.isLetterOrDigit(text.codePointBefore(start))
                && Character.isLetterOrDigit(text.codePointAt(end));
    }

    private static String entities(String text) {
        return ENTITY.matcher(text).replaceAll("\\\\&");
    }

    /** The address and title in the parentheses of a link or picture. */
    static String destination(String address, String title) {
        boolean angled = address.isEmpty() ? !title.isEmpty() : needsAngles(address);
        var spelled = angled
                ? "<" + entities(ANGLE_SIGN.matcher(address).replaceAll("\\\\$0")) + ">"
                : entities(address.replace("\\", "\\\\"));
        return title.isEmpty()
                ? spelled
                : spelled + " \"" + entities(TITLE_SIGN.matcher(title).replaceAll("\\\\$0")) + "\"";
    }

    private static boolean needsAngles(String address) {
        return address.codePoints()
                .anyMatch(c -> c == '(' || c == ')' || c == '<' || c == '>' || Character.isWhitespace(c) || c == 0xA0);
    }

    /** What follows the fence of a code block. */
    static String info(String info) {
        return entities(info.replace("\\", "\\\\"));
    }

    /** A quoted value of an attribute. */
    static String attribute(String value) {
        return "\"" + TITLE_SIGN.matcher(value).replaceAll("\\\\$0") + "\"";
    }
}
