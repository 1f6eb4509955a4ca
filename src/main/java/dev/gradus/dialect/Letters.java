package dev.gradus.dialect;

/** The letters a text may hold: no control characters, no halves of a pair. */
public final class Letters {

    private Letters() {}

    /** The text on one line: line ends and tabs become spaces, other control characters go, broken pairs become U+FFFD. */
    public static String oneLine(String text) {
        if (text.chars().noneMatch(c -> Character.isISOControl(c) || Character.isSurrogate((char) c))) {
            return text;
        }
        var clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\n' || c == '\t' || c == '\f' || c == '\r') {
                clean.append(' ');
            } else if (isBrokenPair(c)) {
                clean.append('\uFFFD');
            } else if (!Character.isISOControl(c)) {
                clean.appendCodePoint(c);
            }
        });
        return clean.toString();
    }

    /** The text with LF as its only line end and without other control characters than tabs; broken pairs become U+FFFD. */
    public static String lines(String text) {
        var unix = text.replace("\r\n", "\n").replace('\r', '\n');
        if (unix.chars().noneMatch(c -> isForeignControl(c) || Character.isSurrogate((char) c))) {
            return unix;
        }
        var clean = new StringBuilder(unix.length());
        unix.codePoints()
                .filter(c -> !isForeignControl(c))
                .forEach(c -> clean.appendCodePoint(isBrokenPair(c) ? '\uFFFD' : c));
        return clean.toString();
    }

    /** What one person says to another, as it is kept: without outer spaces, and no longer than {@code most} letters. */
    public static String message(String text, int most) {
        var said = lines(text).strip();
        if (said.length() <= most) {
            return said;
        }
        return said.substring(0, Character.isHighSurrogate(said.charAt(most - 1)) ? most - 1 : most);
    }

    private static boolean isForeignControl(int c) {
        return Character.isISOControl(c) && c != '\n' && c != '\t';
    }

    /** Without outer spaces and tabs; other white space, such as the ideographic space of an indent, stays. */
    public static String trim(String text) {
        return trimStart(trimEnd(text));
    }

    public static String trimStart(String text) {
        int start = 0;
        while (start < text.length() && isSpace(text.charAt(start))) {
            start++;
        }
        return text.substring(start);
    }

    public static String trimEnd(String text) {
        int end = text.length();
        while (end > 0 && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }

    private static boolean isBrokenPair(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}
