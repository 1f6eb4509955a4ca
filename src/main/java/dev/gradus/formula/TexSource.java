package dev.gradus.formula;

import org.jspecify.annotations.Nullable;

/** LaTeX from left to right: where one is, and what stands there. It knows letters, names and braces, and no mathematics. */
final class TexSource {

    private final String tex;
    private int at;

    TexSource(String tex) {
        this.tex = tex;
    }

    boolean isAtEnd() {
        return at >= tex.length();
    }

    /** What stands here; only where something does. */
    char here() {
        return tex.charAt(at);
    }

    /** Likewise, also beyond the first 65,536 letters. */
    int point() {
        return tex.codePointAt(at);
    }

    /** Whether this stands here. */
    boolean is(String text) {
        return tex.startsWith(text, at);
    }

    boolean is(char c) {
        return at < tex.length() && tex.charAt(at) == c;
    }

    /** Goes on by so many units of UTF-16. */
    void skip(int length) {
        at += length;
    }

    String rest() {
        return tex.substring(at);
    }

    /** Up to that sign, which is left behind; nothing when it does not come. */
    @Nullable
    String upTo(char sign) {
        int close = tex.indexOf(sign, at);
        if (close < 0) {
            return null;
        }
        var text = tex.substring(at, close);
        at = close + 1;
        return text;
    }

    /** Whether something ends here: a brace, a cell, a row, {@code \right} or {@code \end}. */
    boolean endsGroup() {
        char c = tex.charAt(at);
        return c == '}' || c == '&' || tex.startsWith("\\\\", at) || isCommand("right") || isCommand("end");
    }

    boolean isCommand(String name) {
        int end = at + 1 + name.length();
        return tex.startsWith("\\" + name, at) && (end >= tex.length() || !isLetter(tex.charAt(end)));
    }

    String number() {
        int from = at;
        while (at < tex.length() && isPartOfNumber()) {
            at++;
        }
        return tex.substring(from, at);
    }

    private boolean isPartOfNumber() {
        char c = tex.charAt(at);
        boolean between = (c == '.' || c == ',') && at + 1 < tex.length() && Character.isDigit(tex.charAt(at + 1));
        return Character.isDigit(c) || between;
    }

    /** Letters beyond ASCII that stand together. */
    String word() {
        int from = at;
        while (at < tex.length() && tex.charAt(at) > 127 && Character.isLetter(tex.codePointAt(at))) {
            at += Character.charCount(tex.codePointAt(at));
        }
        return tex.substring(from, at);
    }

    /** As many of this sign as stand together. */
    int count(char sign) {
        int from = at;
        while (is(sign)) {
            at++;
        }
        return at - from;
    }

    /** One sign; empty at the end. */
    String next() {
        return at < tex.length() ? String.valueOf(tex.charAt(at++)) : "";
    }

    /** What stands between braces, letter by letter. */
    String raw() {
        skipSpace();
        if (!is('{')) {
            throw new NotUnderstood("a brace is missing");
        }
        int open = 0;
        for (int end = at; end < tex.length(); end++) {
            if (tex.charAt(end) == '{') {
                open++;
            } else if (tex.charAt(end) == '}' && --open == 0) {
                var inside = tex.substring(at + 1, end);
                at = end + 1;
                return inside;
            }
        }
        throw new NotUnderstood("a brace is missing");
    }

    /** After the backslash: letters, or one sign. */
    String name() {
        int from = ++at;
        while (at < tex.length() && isLetter(tex.charAt(at))) {
            at++;
        }
        if (at == from) {
            if (at == tex.length()) {
                throw new NotUnderstood("\\");
            }
            at++;
        }
        return tex.substring(from, at);
    }

    void skipSpace() {
        while (at < tex.length() && Character.isWhitespace(tex.charAt(at))) {
            at++;
        }
    }

    static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
