package dev.gradus.grading.english;

/** Counts syllables as the classic formulas do: by groups of vowels, without a silent e at the end. */
final class Syllables {

    private static final String VOWELS = "aeiouy";

    private Syllables() {}

    /** @param form in small letters */
    static int of(String form) {
        int syllables = 0;
        boolean inVowels = false;
        for (int i = 0; i < form.length(); i++) {
            boolean vowel = VOWELS.indexOf(form.charAt(i)) >= 0;
            syllables += vowel && !inVowels ? 1 : 0;
            inVowels = vowel;
        }
        boolean silent = form.endsWith("e") && !form.endsWith("le") && syllables > 1;
        return silent ? syllables - 1 : syllables;
    }
}
