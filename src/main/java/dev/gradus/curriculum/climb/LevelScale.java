package dev.gradus.curriculum.climb;

/** How much a difference between two levels means. An English level is a school grade, a Chinese one only an order. */
enum LevelScale {
    GRADES(4.5, 1.5),
    /** Without a leap: no number of an order says how far a step is. The rise is two grades' worth of the usual windows. */
    ORDER(Double.POSITIVE_INFINITY, 7);

    private final double highestStep;
    private final double enoughRise;

    LevelScale(double highestStep, double enoughRise) {
        this.highestStep = highestStep;
        this.enoughRise = enoughRise;
    }

    static LevelScale of(String language) {
        return language.startsWith("zh") ? ORDER : GRADES;
    }

    /** More between two stages that follow each other is a leap. */
    double highestStep() {
        return highestStep;
    }

    /** A text that rises by this is not the same again. */
    double enoughRise() {
        return enoughRise;
    }
}
