package dev.gradus.grading;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What suits a stage, and within primary a band of grades. The windows and limits are the project's own, gathered from
 * curricula and from the studies named at {@link English}, {@link Chinese} and {@link Structure}.
 */
@SuppressWarnings("ImmutableEnumChecker") // records of numbers do not change
public enum StageProfile {
    PRIMARY_1_2(
            "primary",
            new Grades(1, 2),
            new English(new Window(Double.NEGATIVE_INFINITY, 4), 15, .98, 1),
            new Chinese(new Window(0, 37), 18, 30, .03, .003, 1600),
            new Structure(4, 120, 150, 10, 40, 80, 120)),
    /** Lies across two of the windows, grades 1 to 3 and 4 to 6, and so takes the middle of both. */
    PRIMARY_3_4(
            "primary",
            new Grades(3, 4),
            new English(new Window(2, 5.5), 15, .98, 1),
            new Chinese(new Window(22, 43), 24, 50, .05, .008, 2500),
            new Structure(4, 120, 150, 10, 40, 122, 200)),
    PRIMARY_5_6(
            "primary",
            new Grades(5, 6),
            new English(new Window(3, 7), 15, .98, 1),
            new Chinese(new Window(30, 46), 26, 55, .05, .010, 3000),
            new Structure(4, 120, 150, 10, 40, 146, 300)),
    MIDDLE(
            "middle",
            new Grades(7, 9),
            new English(new Window(6, 10), 22, .96, 2),
            new Chinese(new Window(40, 64), 28, 60, .05, .015, 3500),
            new Structure(7, 250, 350, 15, 45, 150, 500)),
    HIGH(
            "high",
            new Grades(10, 12),
            new English(new Window(8.5, 13), 30, .95, 4),
            new Chinese(new Window(46, 95), 32, 75, .06, .025, 3500),
            new Structure(10, 450, 700, 20, 45, 200, 550));

    private final String stage;
    private final Grades grades;
    private final English english;
    private final Chinese chinese;
    private final Structure structure;

    StageProfile(String stage, Grades grades, English english, Chinese chinese, Structure structure) {
        this.stage = stage;
        this.grades = grades;
        this.english = english;
        this.chinese = chinese;
        this.structure = structure;
    }

    /** Both ends included. */
    public record Grades(int first, int last) {
        double middle() {
            return (first + last) / 2.0;
        }
    }

    /** Levels that suit, both ends included. */
    public record Window(double low, double high) {
        public boolean contains(double level) {
            return level >= low && level <= high;
        }
    }

    /**
     * Limits of English texts.
     *
     * @param window of levels, in school grades
     * @param longSentence words a sentence may have
     * @param coverage share of running words a pupil should know (Hu and Nation 2000: 98 % for reading alone; 95 % with
     *     help, Laufer and Ravenhorst-Kalovski 2010)
     * @param passives in ten sentences
     */
    public record English(Window window, int longSentence, double coverage, int passives) {}

    /**
     * Limits of Chinese texts, from what textbooks of these grades hold.
     *
     * @param window of levels of the index; they overlap more than the English ones, for lessons and literature of one
     *     stage differ more in Chinese
     * @param meanSentence characters a sentence may have in the mean
     * @param longSentence characters any sentence may have
     * @param rareCharacters share of the distinct characters that may lie outside the first {@code characters}
     * @param classicalParticles share of the characters that may be 之其于以而乃尔者
     * @param characters to be recognised at the end of these grades (义务教育语文课程标准 2022: 1600, 2500, 3000, 3500)
     */
    public record Chinese(
            Window window,
            int meanSentence,
            int longSentence,
            double rareCharacters,
            double classicalParticles,
            int characters) {}

    /**
     * Limits of a lesson's make-up.
     *
     * @param newTerms a lesson may introduce
     * @param wordsWithoutFigure English words in a row without a picture
     * @param hanWithoutFigure Chinese characters in a row without a picture
     * @param minutesWithoutActivity in a row in which pupils only listen or read
     * @param lessonMinutes how long a lesson is
     * @param wordsPerMinute read in English: the mean of the grades' oral reading norms (Hasbrouck and Tindal 2017; for
     *     middle grade 8 of 2006; for high between that and the 238 of adults, Brysbaert 2019)
     * @param hanPerMinute Chinese characters read (义务教育语文课程标准 and its reading-speed aims)
     */
    public record Structure(
            int newTerms,
            int wordsWithoutFigure,
            int hanWithoutFigure,
            int minutesWithoutActivity,
            int lessonMinutes,
            int wordsPerMinute,
            int hanPerMinute) {}

    /** {@code primary-1-2}, …, {@code middle}, {@code high}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@code primary}, {@code middle} or {@code high}. */
    public String stage() {
        return stage;
    }

    public Grades grades() {
        return grades;
    }

    public English english() {
        return english;
    }

    public Chinese chinese() {
        return chinese;
    }

    public Structure structure() {
        return structure;
    }

    public boolean isPrimary() {
        return this.compareTo(MIDDLE) < 0;
    }

    /** By {@link #key()}; {@code primary} alone is its middle band. */
    public static Optional<StageProfile> ofKey(String key) {
        return "primary".equals(key)
                ? Optional.of(PRIMARY_3_4)
                : Stream.of(values())
                        .filter(profile -> profile.key().equals(key))
                        .findFirst();
    }

    /** The profile of a stage for these grades: where a school has five years of primary, the middle grade decides. */
    public static StageProfile of(String stage, int firstGrade, int lastGrade) {
        double middle = (firstGrade + lastGrade) / 2.0;
        return Stream.of(values())
                .filter(profile -> profile.stage.equals(stage))
                .min((one, other) -> Double.compare(
                        Math.abs(one.grades.middle() - middle), Math.abs(other.grades.middle() - middle)))
                .orElseThrow(() -> new IllegalArgumentException("no stage: " + stage));
    }
}
