package dev.gradus.formula;

import dev.gradus.formula.TexReader.Atom;
import java.util.function.UnaryOperator;

/** What begins with a backslash: signs with a name, and constructions around what follows. */
final class TexCommands {

    private final TexReader reader;
    private final TexSource source;

    TexCommands(TexReader reader, TexSource source) {
        this.reader = reader;
        this.source = source;
    }

    /** From the backslash on. */
    Atom read() {
        var name = source.name();
        if (Symbols.LETTERS.containsKey(name)) {
            return plain(Xml.letters("mi", Symbols.LETTERS.get(name)));
        }
        if (Symbols.OPERATORS.containsKey(name)) {
            return plain(Xml.fence(Symbols.OPERATORS.get(name), false));
        }
        if (Symbols.LARGE.containsKey(name)) {
            return new Atom(Xml.letters("mo", Symbols.LARGE.get(name)), reader.isDisplay());
        }
        if (Symbols.INTEGRALS.containsKey(name)) {
            return plain(Xml.letters("mo", Symbols.INTEGRALS.get(name)));
        }
        if (Symbols.FUNCTIONS.contains(name)) {
            return plain(Xml.letters("mi", name) + Xml.space("0.167em"));
        }
        if (Symbols.LIMITS.contains(name)) {
            return new Atom(Xml.letters("mi", name), reader.isDisplay());
        }
        if (Symbols.SPACES.containsKey(name)) {
            return plain(Xml.space(Symbols.SPACES.get(name)));
        }
        if (Symbols.ABOVE.containsKey(name)) {
            return above(Symbols.ABOVE.get(name), name.startsWith("over"));
        }
        if (Symbols.BELOW.containsKey(name)) {
            return new Atom(
                    Xml.element("munder", reader.argument() + Xml.fence(Symbols.BELOW.get(name), true)),
                    name.equals("underbrace"));
        }
        return construct(name);
    }

    private Atom above(String sign, boolean grows) {
        return new Atom(
                "<mover accent=\"true\">" + reader.argument() + Xml.fence(sign, grows) + "</mover>", sign.equals("⏞"));
    }

    private Atom construct(String name) {
        return switch (name) {
            case "frac", "dfrac", "tfrac", "cfrac" ->
                plain(Xml.element("mfrac", reader.argument() + reader.argument()));
            case "binom" ->
                plain(Xml.row(Xml.fence("(", true) + "<mfrac linethickness=\"0\">" + reader.argument()
                        + reader.argument() + "</mfrac>" + Xml.fence(")", true)));
            case "sqrt" -> plain(root());
            case "left" -> plain(between());
            case "begin" -> plain(TexGrid.read(reader));
            case "text", "textrm", "textnormal", "mbox" -> plain(Xml.letters("mtext", spaced(source.raw())));
            case "mathrm", "operatorname" -> plain(upright(source.raw()));
            case "mathbf", "textbf", "boldsymbol" -> plain(shaped(Alphabets::bold));
            case "mathbb" -> plain(shaped(Alphabets::doubleStruck));
            case "mathcal", "mathscr" -> plain(shaped(Alphabets::script));
            case "mathit", "displaystyle", "textstyle", "big", "Big", "bigl", "bigr", "Bigl", "Bigr" -> plain("");
            case "overset", "stackrel" -> {
                var over = reader.argument();
                yield plain(Xml.element("mover", reader.argument() + over));
            }
            case "underset" -> {
                var under = reader.argument();
                yield plain(Xml.element("munder", reader.argument() + under));
            }
            case "xrightarrow" -> plain(Xml.element("mover", Xml.fence("→", true) + reader.argument()));
            case "xleftarrow" -> plain(Xml.element("mover", Xml.fence("←", true) + reader.argument()));
            case "pmod" ->
                plain(Xml.space("1em")
                        + Xml.fence("(", false)
                        + Xml.letters("mi", "mod")
                        + Xml.space("0.3em")
                        + reader.argument()
                        + Xml.fence(")", false));
            case "not" -> plain(Xml.letters("mo", negated()));
            case "ce" -> plain(Chemistry.read(source.raw()));
            default -> throw new NotUnderstood("\\" + name);
        };
    }

    private String negated() {
        source.skipSpace();
        var sign = source.is('\\') ? Symbols.OPERATORS.getOrDefault(source.name(), "") : source.next();
        if (sign.isEmpty()) {
            throw new NotUnderstood("\\not");
        }
        return sign + "\u0338";
    }

    private String root() {
        source.skipSpace();
        if (!source.is('[')) {
            return Xml.element("msqrt", reader.argument());
        }
        source.skip(1);
        var degree = source.upTo(']');
        if (degree == null) {
            throw new NotUnderstood("\\sqrt[");
        }
        var index = reader.within(degree);
        return Xml.element("mroot", reader.argument() + index);
    }

    private String between() {
        var open = delimiter();
        var content = reader.sequence();
        if (!source.isCommand("right")) {
            throw new NotUnderstood("\\left without \\right");
        }
        source.name();
        return Xml.row(open + content + delimiter());
    }

    private String delimiter() {
        source.skipSpace();
        if (source.isAtEnd()) {
            throw new NotUnderstood("a bracket is missing");
        }
        var sign = source.is('\\') ? Symbols.OPERATORS.get(source.name()) : source.next();
        if (sign == null) {
            throw new NotUnderstood("no bracket");
        }
        return sign.equals(".") ? "" : Xml.fence(sign, true);
    }

    private String shaped(UnaryOperator<String> shape) {
        return Xml.letters("mi", shape.apply(source.raw()));
    }

    /** Units and names: letters upright, figures and signs as ever. */
    private String upright(String words) {
        return reader.within(words).replaceAll("<mi>([A-Za-zµμ])</mi>", "<mi mathvariant=\"normal\">$1</mi>");
    }

    private static String spaced(String words) {
        return words.replace(' ', '\u00a0');
    }

    private static Atom plain(String xml) {
        return Atom.plain(xml);
    }
}
