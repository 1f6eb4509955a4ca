package dev.gradus.grading.english;

/** Puts an offered word into the form of the word it would stand for. */
final class Inflection {

    private static final String VOWELS = "aeiou";

    private Inflection() {}

    /**
     * The base word ending as {@code form} ends against its {@code lemma}; only the plainest spelling rules, and the
     * base itself where they do not hold, since a person reads it before it is used.
     */
    static String like(String form, String lemma, String base) {
        int space = base.indexOf(' ');
        if (space > 0) {
            return like(form, lemma, base.substring(0, space)) + base.substring(space);
        }
        if (form.equals(lemma)) {
            return base;
        }
        if (form.endsWith("ing")) {
            return stem(base) + "ing";
        }
        if (form.endsWith("s")) {
            return base.endsWith("s") || base.endsWith("ch") || base.endsWith("sh") || base.endsWith("x")
                    ? base + "es"
                    : endsInConsonantY(base) ? base.substring(0, base.length() - 1) + "ies" : base + "s";
        }
        return base;
    }

    private static String stem(String base) {
        int length = base.length();
        if (base.endsWith("e") && !base.endsWith("ee")) {
            return base.substring(0, length - 1);
        }
        boolean doubles = length >= 3
                && isVowel(base.charAt(length - 2))
                && !isVowel(base.charAt(length - 3))
                && !isVowel(base.charAt(length - 1))
                && "wxyr".indexOf(base.charAt(length - 1)) < 0
                && length <= 4;
        return doubles ? base + base.charAt(length - 1) : base;
    }

    private static boolean endsInConsonantY(String base) {
        int length = base.length();
        return length > 1 && base.endsWith("y") && !isVowel(base.charAt(length - 2));
    }

    private static boolean isVowel(char letter) {
        return VOWELS.indexOf(letter) >= 0;
    }
}
