package dev.gradus.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Reads LaTeX of mathematics from left to right. */
final class TexReader {

    private static final int DEEPEST = 40;

    private final String tex;
    private final boolean display;
    private int at;
    private int depth;

    /** Something that powers and indices may stand at; with limits they stand above and below it. */
    private record Atom(String xml, boolean limits) {}

    TexReader(String tex, boolean display) {
        this.tex = tex;
        this.display = display;
    }

    String all() {
        var content = sequence();
        if (at < tex.length()) {
            throw new NotUnderstood(tex.substring(at));
        }
        return Xml.row(content);
    }

    /** Up to whatever ends a group: a brace, a cell, a row, {@code \right} or {@code \end}. */
    private String sequence() {
        if (++depth > DEEPEST) {
            throw new NotUnderstood("too deep");
        }
        var content = new StringBuilder();
        for (skipSpace(); at < tex.length() && !atEnd(); skipSpace()) {
            content.append(scripted());
        }
        depth--;
        return content.toString();
    }

    private boolean atEnd() {
        char c = tex.charAt(at);
        return c == '}' || c == '&' || tex.startsWith("\\\\", at) || isCommand("right") || isCommand("end");
    }

    private boolean isCommand(String name) {
        int end = at + 1 + name.length();
        return tex.startsWith("\\" + name, at) && (end >= tex.length() || !isLetter(tex.charAt(end)));
    }

    private String scripted() {
        char first = tex.charAt(at);
        var base = first == '^' || first == '_' ? new Atom(Xml.row(""), false) : atom();
        String under = "";
        String over = "";
        for (skipSpace(); at < tex.length(); skipSpace()) {
            char c = tex.charAt(at);
            if (c == '_' && under.isEmpty()) {
                at++;
                under = argument();
            } else if (c == '^' && over.isEmpty()) {
                at++;
                over = argument();
            } else if (c == '\'' && over.isEmpty()) {
                int primes = at;
                while (at < tex.length() && tex.charAt(at) == '\'') {
                    at++;
                }
                over = Xml.letters("mo", "′".repeat(at - primes));
            } else if (isCommand("limits") || isCommand("nolimits")) {
                base = new Atom(base.xml(), isCommand("limits"));
                at += isCommand("limits") ? 7 : 9;
            } else {
                break;
            }
        }
        return scripted(base, under, over);
    }

    private static String scripted(Atom base, String under, String over) {
        if (under.isEmpty() && over.isEmpty()) {
            return base.xml();
        }
        var low = base.limits() ? "munder" : "msub";
        var high = base.limits() ? "mover" : "msup";
        if (over.isEmpty()) {
            return Xml.element(low, base.xml() + under);
        }
        return under.isEmpty()
                ? Xml.element(high, base.xml() + over)
                : Xml.element(low + high.substring(1), base.xml() + under + over);
    }

    private Atom atom() {
        char c = tex.charAt(at);
        if (c == '\\') {
            return command();
        }
        if (c == '{') {
            return plain(group());
        }
        if (Character.isDigit(c)) {
            return plain(Xml.letters("mn", number()));
        }
        int point = tex.codePointAt(at);
        if (c < 128 && isLetter(c)) {
            at++;
            return plain(Xml.letters("mi", String.valueOf(c)));
        }
        if (c > 127 && Character.isLetter(point)) {
            int from = at;
            while (at < tex.length() && tex.charAt(at) > 127 && Character.isLetter(tex.codePointAt(at))) {
                at += Character.charCount(tex.codePointAt(at));
            }
            var word = tex.substring(from, at);
            return plain(Xml.letters(
                    word.codePointCount(0, word.length()) == 1
                                    && Character.UnicodeScript.of(point) == Character.UnicodeScript.GREEK
                            ? "mi"
                            : "mtext",
                    word));
        }
        at += Character.charCount(point);
        return switch (c) {
            case '-' -> plain(Xml.letters("mo", "−"));
            case '*' -> plain(Xml.letters("mo", "∗"));
            case '(', ')', '[', ']', '|' -> plain(Xml.fence(String.valueOf(c), false));
            case '~' -> plain(Xml.space("0.25em"));
            case '%', '#', '$' -> throw new NotUnderstood(String.valueOf(c));
            default -> plain(Xml.letters("mo", Character.toString(point)));
        };
    }

    private String number() {
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

    private Atom command() {
        var name = name();
        if (Symbols.LETTERS.containsKey(name)) {
            return plain(Xml.letters("mi", Symbols.LETTERS.get(name)));
        }
        if (Symbols.OPERATORS.containsKey(name)) {
            return plain(Xml.fence(Symbols.OPERATORS.get(name), false));
        }
        if (Symbols.LARGE.containsKey(name)) {
            return new Atom(Xml.letters("mo", Symbols.LARGE.get(name)), display);
        }
        if (Symbols.INTEGRALS.containsKey(name)) {
            return plain(Xml.letters("mo", Symbols.INTEGRALS.get(name)));
        }
        if (Symbols.FUNCTIONS.contains(name)) {
            return plain(Xml.letters("mi", name) + Xml.space("0.167em"));
        }
        if (Symbols.LIMITS.contains(name)) {
            return new Atom(Xml.letters("mi", name), display);
        }
        if (Symbols.SPACES.containsKey(name)) {
            return plain(Xml.space(Symbols.SPACES.get(name)));
        }
        if (Symbols.ABOVE.containsKey(name)) {
            return above(Symbols.ABOVE.get(name), name.startsWith("over"));
        }
        if (Symbols.BELOW.containsKey(name)) {
            return new Atom(
                    Xml.element("munder", argument() + Xml.fence(Symbols.BELOW.get(name), true)),
                    name.equals("underbrace"));
        }
        return construct(name);
    }

    private Atom above(String sign, boolean grows) {
        return new Atom("<mover accent=\"true\">" + argument() + Xml.fence(sign, grows) + "</mover>", sign.equals("⏞"));
    }

    private Atom construct(String name) {
        return switch (name) {
            case "frac", "dfrac", "tfrac", "cfrac" -> plain(Xml.element("mfrac", argument() + argument()));
            case "binom" ->
                plain(Xml.row(Xml.fence("(", true) + "<mfrac linethickness=\"0\">" + argument() + argument()
                        + "</mfrac>" + Xml.fence(")", true)));
            case "sqrt" -> plain(root());
            case "left" -> plain(between());
            case "begin" -> plain(environment());
            case "text", "textrm", "textnormal", "mbox" -> plain(Xml.letters("mtext", spaced(raw())));
            case "mathrm", "operatorname" -> plain(upright(raw()));
            case "mathbf", "textbf", "boldsymbol" -> plain(shaped(Alphabets::bold));
            case "mathbb" -> plain(shaped(Alphabets::doubleStruck));
            case "mathcal", "mathscr" -> plain(shaped(Alphabets::script));
            case "mathit", "displaystyle", "textstyle", "big", "Big", "bigl", "bigr", "Bigl", "Bigr" -> plain("");
            case "overset", "stackrel" -> {
                var over = argument();
                yield plain(Xml.element("mover", argument() + over));
            }
            case "underset" -> {
                var under = argument();
                yield plain(Xml.element("munder", argument() + under));
            }
            case "xrightarrow" -> plain(Xml.element("mover", Xml.fence("→", true) + argument()));
            case "xleftarrow" -> plain(Xml.element("mover", Xml.fence("←", true) + argument()));
            case "pmod" ->
                plain(Xml.space("1em")
                        + Xml.fence("(", false)
                        + Xml.letters("mi", "mod")
                        + Xml.space("0.3em")
                        + argument()
                        + Xml.fence(")", false));
            case "not" -> plain(Xml.letters("mo", negated()));
            case "ce" -> plain(Chemistry.read(raw()));
            default -> throw new NotUnderstood("\\" + name);
        };
    }

    private String negated() {
        skipSpace();
        var sign = at < tex.length() && tex.charAt(at) == '\\' ? Symbols.OPERATORS.getOrDefault(name(), "") : next();
        if (sign.isEmpty()) {
            throw new NotUnderstood("\\not");
        }
        return sign + "\u0338";
    }

    private String next() {
        return at < tex.length() ? String.valueOf(tex.charAt(at++)) : "";
    }

    private String root() {
        skipSpace();
        if (at < tex.length() && tex.charAt(at) == '[') {
            int close = tex.indexOf(']', at);
            if (close < 0) {
                throw new NotUnderstood("\\sqrt[");
            }
            var degree = new TexReader(tex.substring(at + 1, close), false);
            degree.depth = depth + 1;
            var index = degree.all();
            at = close + 1;
            return Xml.element("mroot", argument() + index);
        }
        return Xml.element("msqrt", argument());
    }

    private String between() {
        var open = delimiter();
        var content = sequence();
        if (!isCommand("right")) {
            throw new NotUnderstood("\\left without \\right");
        }
        at += 6;
        return Xml.row(open + content + delimiter());
    }

    private String delimiter() {
        skipSpace();
        if (at >= tex.length()) {
            throw new NotUnderstood("a bracket is missing");
        }
        var sign = tex.charAt(at) == '\\' ? Symbols.OPERATORS.get(name()) : next();
        if (sign == null) {
            throw new NotUnderstood("no bracket");
        }
        return sign.equals(".") ? "" : Xml.fence(sign, true);
    }

    private String environment() {
        var name = raw();
        var rows = new ArrayList<List<String>>();
        rows.add(new ArrayList<>());
        while (true) {
            rows.getLast().add(Xml.element("mtd", Xml.row(sequence())));
            if (at >= tex.length() || tex.charAt(at) == '}' || isCommand("right")) {
                throw new NotUnderstood("\\begin{" + name + "}");
            }
            if (tex.charAt(at) == '&') {
                at++;
            } else if (tex.startsWith("\\\\", at)) {
                at += 2;
                rows.add(new ArrayList<>());
            } else {
                break;
            }
        }
        at += 4;
        if (!raw().equals(name)) {
            throw new NotUnderstood("\\end");
        }
        if (rows.getLast().equals(List.of(Xml.element("mtd", Xml.row("")))) && rows.size() > 1) {
            rows.removeLast();
        }
        return framed(name, rows);
    }

    private static String framed(String name, List<List<String>> rows) {
        var table = new StringBuilder();
        rows.forEach(row -> table.append(Xml.element("mtr", String.join("", row))));
        var grid = Xml.element("mtable", table.toString());
        return switch (name) {
            case "matrix", "smallmatrix", "aligned", "align", "align*", "gathered", "gather*", "split" -> grid;
            case "pmatrix" -> fenced("(", grid, ")");
            case "bmatrix" -> fenced("[", grid, "]");
            case "Bmatrix" -> fenced("{", grid, "}");
            case "vmatrix" -> fenced("|", grid, "|");
            case "cases" -> Xml.row(Xml.fence("{", true) + grid);
            default -> throw new NotUnderstood("\\begin{" + name + "}");
        };
    }

    private static String fenced(String open, String content, String close) {
        return Xml.row(Xml.fence(open, true) + content + Xml.fence(close, true));
    }

    private String shaped(UnaryOperator<String> shape) {
        return Xml.letters("mi", shape.apply(raw()));
    }

    /** Units and names: letters upright, figures and signs as ever. */
    private String upright(String words) {
        var inner = new TexReader(words, false);
        inner.depth = depth + 1;
        return inner.all().replaceAll("<mi>([A-Za-zµμ])</mi>", "<mi mathvariant=\"normal\">$1</mi>");
    }

    private static String spaced(String words) {
        return words.replace(' ', '\u00a0');
    }

    /** One sign, or a group. */
    private String argument() {
        skipSpace();
        if (at >= tex.length() || tex.charAt(at) == '}' || tex.charAt(at) == '&') {
            throw new NotUnderstood("something is missing");
        }
        char c = tex.charAt(at);
        if (c == '{') {
            return group();
        }
        if (Character.isDigit(c)) {
            at++;
            return Xml.letters("mn", String.valueOf(c));
        }
        if (c == '^' || c == '_') {
            throw new NotUnderstood("something is missing");
        }
        if (++depth > DEEPEST) {
            throw new NotUnderstood("too deep");
        }
        var xml = atom().xml();
        depth--;
        return Xml.row(xml);
    }

    private String group() {
        at++;
        var content = sequence();
        if (at >= tex.length() || tex.charAt(at) != '}') {
            throw new NotUnderstood("a brace is missing");
        }
        at++;
        return Xml.row(content);
    }

    /** What stands between braces, letter by letter. */
    private String raw() {
        skipSpace();
        if (at >= tex.length() || tex.charAt(at) != '{') {
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
    private String name() {
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

    private void skipSpace() {
        while (at < tex.length() && Character.isWhitespace(tex.charAt(at))) {
            at++;
        }
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static Atom plain(String xml) {
        return new Atom(xml, false);
    }
}
