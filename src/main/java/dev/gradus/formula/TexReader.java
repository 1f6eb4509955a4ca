package dev.gradus.formula;

/** Reads LaTeX of mathematics from left to right: signs, powers and indices, and groups. */
final class TexReader {

    private static final int DEEPEST = 40;

    private final TexSource source;
    private final boolean display;
    private final TexCommands commands;
    private int depth;

    /** Something that powers and indices may stand at; with limits they stand above and below it. */
    record Atom(String xml, boolean limits) {

        static Atom plain(String xml) {
            return new Atom(xml, false);
        }
    }

    TexReader(String tex, boolean display) {
        this(tex, display, 0);
    }

    private TexReader(String tex, boolean display, int depth) {
        this.source = new TexSource(tex);
        this.display = display;
        this.depth = depth;
        this.commands = new TexCommands(this, source);
    }

    TexSource source() {
        return source;
    }

    boolean isDisplay() {
        return display;
    }

    String all() {
        var content = sequence();
        if (!source.isAtEnd()) {
            throw new NotUnderstood(source.rest());
        }
        return Xml.row(content);
    }

    /** Another text that stands within this one. */
    String within(String tex) {
        return new TexReader(tex, false, depth + 1).all();
    }

    /** Up to whatever ends a group. */
    String sequence() {
        if (++depth > DEEPEST) {
            throw new NotUnderstood("too deep");
        }
        var content = new StringBuilder();
        for (source.skipSpace(); !source.isAtEnd() && !source.endsGroup(); source.skipSpace()) {
            content.append(scripted());
        }
        depth--;
        return content.toString();
    }

    private String scripted() {
        var base = source.is('^') || source.is('_') ? Atom.plain(Xml.row("")) : atom();
        String under = "";
        String over = "";
        for (source.skipSpace(); !source.isAtEnd(); source.skipSpace()) {
            if (source.is('_') && under.isEmpty()) {
                source.skip(1);
                under = argument();
            } else if (source.is('^') && over.isEmpty()) {
                source.skip(1);
                over = argument();
            } else if (source.is('\'') && over.isEmpty()) {
                over = Xml.letters("mo", "′".repeat(source.count('\'')));
            } else if (source.isCommand("limits") || source.isCommand("nolimits")) {
                base = new Atom(base.xml(), source.isCommand("limits"));
                source.name();
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
        char c = source.here();
        if (c == '\\') {
            return commands.read();
        }
        if (c == '{') {
            return plain(group());
        }
        if (Character.isDigit(c)) {
            return plain(Xml.letters("mn", source.number()));
        }
        int point = source.point();
        if (c < 128 && TexSource.isLetter(c)) {
            return plain(Xml.letters("mi", source.next()));
        }
        if (c > 127 && Character.isLetter(point)) {
            var word = source.word();
            return plain(Xml.letters(
                    word.codePointCount(0, word.length()) == 1
                                    && Character.UnicodeScript.of(point) == Character.UnicodeScript.GREEK
                            ? "mi"
                            : "mtext",
                    word));
        }
        source.skip(Character.charCount(point));
        return switch (c) {
            case '-' -> plain(Xml.letters("mo", "−"));
            case '*' -> plain(Xml.letters("mo", "∗"));
            case '(', ')', '[', ']', '|' -> plain(Xml.fence(String.valueOf(c), false));
            case '~' -> plain(Xml.space("0.25em"));
            case '%', '#', '$' -> throw new NotUnderstood(String.valueOf(c));
            default -> plain(Xml.letters("mo", Character.toString(point)));
        };
    }

    /** One sign, or a group. */
    String argument() {
        source.skipSpace();
        if (source.isAtEnd() || source.is('}') || source.is('&') || source.is('^') || source.is('_')) {
            throw new NotUnderstood("something is missing");
        }
        if (source.is('{')) {
            return group();
        }
        if (Character.isDigit(source.here())) {
            return Xml.letters("mn", source.next());
        }
        if (++depth > DEEPEST) {
            throw new NotUnderstood("too deep");
        }
        var xml = atom().xml();
        depth--;
        return Xml.row(xml);
    }

    private String group() {
        source.skip(1);
        var content = sequence();
        if (!source.is('}')) {
            throw new NotUnderstood("a brace is missing");
        }
        source.skip(1);
        return Xml.row(content);
    }

    private static Atom plain(String xml) {
        return Atom.plain(xml);
    }
}
