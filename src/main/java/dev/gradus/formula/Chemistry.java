package dev.gradus.formula;

import java.util.regex.Pattern;

/** What stands in {@code \ce{…}}: elements upright, counts lowered, charges raised, arrows. */
final class Chemistry {

    private static final Pattern PIECE =
            Pattern.compile("(?<arrow><=>|<->|->|<-)|(?<charge>\\^(?:\\{[^{}]*}|[0-9]*[+-]?))"
                    + "|(?<sub>_(?:\\{[^{}]*}|[0-9]+))|(?<element>[A-Za-z]+)|(?<count>\\d+)|(?<open>[(\\[])|(?<close>[)\\]])|(?<sign>[+=.·-])"
                    + "|(?<space>\\s+)");

    private Chemistry() {}

    static String read(String formula) {
        var xml = new StringBuilder();
        var base = "";
        var pieces = PIECE.matcher(formula);
        int at = 0;
        while (at < formula.length()) {
            if (!pieces.find(at) || pieces.start() != at) {
                throw new NotUnderstood(formula);
            }
            at = pieces.end();
            if (pieces.group("charge") != null && !base.isEmpty()) {
                base = "<msup>" + base + Xml.letters("mn", plain(pieces.group().substring(1))) + "</msup>";
            } else if (pieces.group("sub") != null && !base.isEmpty()) {
                base = "<msub>" + base + Xml.letters("mn", plain(pieces.group().substring(1))) + "</msub>";
            } else if (pieces.group("count") != null && !base.isEmpty()) {
                base = "<msub>" + base + Xml.letters("mn", pieces.group()) + "</msub>";
            } else {
                xml.append(base);
                base = "";
                if (pieces.group("element") != null || pieces.group("close") != null) {
                    base = "<mi mathvariant=\"normal\">" + Xml.escaped(pieces.group()) + "</mi>";
                } else {
                    xml.append(other(pieces.group()));
                }
            }
        }
        return Xml.row(xml.append(base).toString());
    }

    private static String other(String piece) {
        return switch (piece) {
            case "->" -> Xml.letters("mo", "→");
            case "<-" -> Xml.letters("mo", "←");
            case "<->" -> Xml.letters("mo", "↔");
            case "<=>" -> Xml.letters("mo", "⇌");
            case "+", "=", "-" -> Xml.letters("mo", piece.replace('-', '−'));
            case ".", "·" -> Xml.letters("mo", "⋅");
            case "(", "[" -> Xml.fence(piece, false);
            default -> piece.isBlank() ? "" : Xml.letters("mn", piece);
        };
    }

    private static String plain(String group) {
        return (group.startsWith("{") ? group.substring(1, group.length() - 1) : group).replace('-', '−');
    }
}
