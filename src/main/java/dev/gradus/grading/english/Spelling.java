package dev.gradus.grading.english;

import java.util.Map;
import java.util.regex.Pattern;

/** The lists are American, the world is not: British spellings are looked up by their American ones. */
final class Spelling {

    private static final Pattern ISE = Pattern.compile("is(e|es|ed|er|ers|ing|ation|ations)$");
    private static final Pattern YSE = Pattern.compile("ys(e|es|ed|ing)$");
    private static final Pattern DOUBLED = Pattern.compile("([aeiou])ll(ed|ing|er|ers)$");
    private static final Pattern RE = Pattern.compile("([bt])re(s?)$");

    private static final Pattern OUR = Pattern.compile("our(s|ed|ing|ite|ites|able|ful|less)?$");

    /** Hour, pour, flour are spelt so everywhere. */
    private static final int SHORTEST_OUR = 5;

    private static final int SHORTEST_FAMILY = 4;
    private static final int LONGEST_FAMILY = 10;

    /** How a family of words begins, there and here. */
    private static final Map<String, String> FAMILIES = Map.ofEntries(
            Map.entry("sceptic", "skeptic"),
            Map.entry("plough", "plow"),
            Map.entry("smoulder", "smolder"),
            Map.entry("manoeuv", "maneuv"),
            Map.entry("defence", "defense"),
            Map.entry("offence", "offense"),
            Map.entry("licence", "license"),
            Map.entry("pretence", "pretense"),
            Map.entry("skilful", "skillful"),
            Map.entry("wilful", "willful"),
            Map.entry("jewellery", "jewelry"),
            Map.entry("draught", "draft"),
            Map.entry("cheque", "check"),
            Map.entry("tyre", "tire"),
            Map.entry("kerb", "curb"),
            Map.entry("programme", "program"),
            Map.entry("moustache", "mustache"),
            Map.entry("woollen", "woolen"));

    private Spelling() {}

    /** The American spelling of a word in small letters, or the word itself. */
    static String american(String form) {
        var word = form;
        if (word.length() > SHORTEST_OUR) {
            word = OUR.matcher(word).replaceFirst("or$1");
        }
        if (word.contains("ae")) {
            word = word.replace("ae", "e");
        } else if (word.endsWith("ogue")) {
            word = word.substring(0, word.length() - 2);
        }
        word = family(word);
        word = RE.matcher(word).replaceFirst("$1er$2");
        word = ISE.matcher(word).replaceFirst("iz$1");
        word = YSE.matcher(word).replaceFirst("yz$1");
        return DOUBLED.matcher(word).replaceFirst("$1l$2");
    }

    private static String family(String word) {
        for (int end = Math.min(word.length(), LONGEST_FAMILY); end >= SHORTEST_FAMILY; end--) {
            var other = FAMILIES.get(word.substring(0, end));
            if (other != null) {
                return other + word.substring(end);
            }
        }
        return word;
    }
}
