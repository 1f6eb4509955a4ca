package dev.gradus.formula;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Spells letters and signs in LaTeX, so that other programs' formulas can be written down. */
public final class TexLetters {

    private static final Map<String, String> NAMES = names();

    /** The accents and brackets below and above, by the sign that other programs know them by. */
    private static final Map<String, String> ACCENTS = Map.ofEntries(
            Map.entry("\u0302", "hat"),
            Map.entry("^", "hat"),
            Map.entry("\u0303", "tilde"),
            Map.entry("~", "tilde"),
            Map.entry("\u0304", "bar"),
            Map.entry("\u0305", "overline"),
            Map.entry("\u00af", "overline"),
            Map.entry("\u0307", "dot"),
            Map.entry("\u0308", "ddot"),
            Map.entry("\u20d7", "vec"),
            Map.entry("\u20d1", "vec"),
            Map.entry("\u2192", "vec"),
            Map.entry("\u23de", "overbrace"),
            Map.entry("\u23df", "underbrace"));

    private TexLetters() {}

    /** Signs by their names, everything else as it is; slanted and other mathematical alphabets as plain letters. */
    public static String spelled(String letters) {
        var tex = new StringBuilder();
        Normalizer.normalize(letters, Normalizer.Form.NFKC)
                .replace('\u2212', '-')
                .codePoints()
                .forEach(point -> {
                    var sign = Character.toString(point);
                    switch (sign) {
                        case "\\" -> tex.append("\\setminus ");
                        case "{", "}", "#", "%", "$", "&", "_" ->
                            tex.append('\\').append(sign);
                        case "^", "~", "`" -> tex.append(' ');
                        default -> {
                            var name = point < 128 ? null : NAMES.get(sign);
                            tex.append(name == null ? sign : "\\" + name + " ");
                        }
                    }
                });
        return tex.toString();
    }

    /** The command that sets this sign above or below something; empty when there is none. */
    public static String accent(String sign) {
        return ACCENTS.getOrDefault(sign, "");
    }

    /** Whether this is the name of a function that LaTeX writes upright: {@code sin}. */
    public static boolean isFunction(String word) {
        return Symbols.FUNCTIONS.contains(word) || Symbols.LIMITS.contains(word);
    }

    /** By sign the shortest name, and of several as short the first. */
    private static Map<String, String> names() {
        var names = new HashMap<String, String>();
        Stream.of(Symbols.LETTERS, Symbols.OPERATORS, Symbols.LARGE, Symbols.INTEGRALS)
                .flatMap(map -> map.entrySet().stream())
                .filter(entry -> entry.getKey().chars().allMatch(Character::isLetter))
                .sorted(Comparator.comparingInt((Map.Entry<String, String> entry) ->
                                entry.getKey().length())
                        .thenComparing(Map.Entry::getKey))
                .forEach(entry -> names.putIfAbsent(entry.getValue(), entry.getKey()));
        return Map.copyOf(names);
    }
}
