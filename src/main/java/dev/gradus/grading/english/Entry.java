package dev.gradus.grading.english;

/**
 * What is known of a word.
 *
 * @param known whether any list has it
 * @param zipf log10 of its occurrences in a thousand million words; 0 when unknown
 * @param list {@link #SPACHE}, {@link #DALE_CHALL} or {@link #UNLISTED}
 * @param difficulty 0 for the easiest words to 1
 * @param kinds as in {@link Lexicon.Known}
 * @param function whether it is grammar rather than content
 */
record Entry(String lemma, boolean known, double zipf, int list, double difficulty, String kinds, boolean function) {

    static final int SPACHE = 0;
    static final int DALE_CHALL = 1;
    static final int UNLISTED = 2;

    boolean is(char kind) {
        return kinds.indexOf(kind) >= 0;
    }

    /** Whether it can be a noun that names somebody, a place or a thing. */
    boolean isConcrete() {
        return is('L') || is('P') || is('O');
    }
}
