package dev.gradus.grading;

/**
 * Every kind of hint. The weight ranks kinds against each other: what hinders understanding of the whole lesson comes
 * before what hinders a sentence, that before a word. Where a study measured how much the remedy helps, its order is
 * kept (Mayer 2009, median effect sizes: multimedia 1.67, contiguity and personalisation .79, coherence and segmenting
 * .70, pre-training .46).
 */
public enum HintCode {
    LONG_SENTENCE(.70),
    LONG_RUN(.60),
    HARD_WORD(.50),
    EASIER_WORD(.48),
    COVERAGE(.72),
    PASSIVE(.40),
    NOMINAL(.42),
    IDIOM(.52),
    UNDEFINED_TERM(.85),
    USED_BEFORE_TAUGHT(.90),
    TERM_LOAD(.66),
    NO_PICTURE(.80),
    FAR_PICTURE(.55),
    NO_EXAMPLE(.65),
    NO_ACTIVITY(.82),
    NO_QUESTION(.84),
    ABSTRACT_START(.62),
    FORMAL(.64),
    OVERTIME(.86),
    TOO_EASY(.45),
    /** A word that the school's own list bans. */
    BANNED_WORD(.95),
    /** Chinese: more characters outside the official table than the stage bears. */
    RARE_CHARACTERS(.71),
    /** Chinese: the sentences are long in the mean. */
    MEAN_SENTENCE(.68);

    private final double weight;

    HintCode(double weight) {
        this.weight = weight;
    }

    /** 1 for the most helpful of all. */
    public double weight() {
        return weight;
    }

    /** The beginning of its messages' keys, which end in {@code .what}, {@code .why} and {@code .how}. */
    public String messageKey() {
        return "grading.hint." + name();
    }
}
