package dev.gradus.grading.english;

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
        word = RE.matcher(word).replaceFirst("$1er$2");
        word = ISE.matcher(word).replaceFirst("iz$1");
        word = YSE.matcher(word).replaceFirst("yz$1");
        return DOUBLED.matcher(word).replaceFirst("$1l$2");
    }
}
