package dev.gradus.grading.english;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.grading.Explanation.SentenceShare;
import dev.gradus.grading.Explanation.WordShare;
import dev.gradus.grading.Measure;
import dev.gradus.grading.Measure.Level;
import dev.gradus.grading.Measure.TooShort;
import dev.gradus.grading.Passage;
import dev.gradus.grading.StageProfile;
import dev.gradus.grading.TextLanguage;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class EnglishLevelTest {

    private static final EnglishRules RULES = EnglishRules.load();

    private static final String EASY = """
            Mei sees a big puddle. It looks like a little lake! At noon the sun is out, and the puddle is small. Nobody
            took the water, so where did it go? We draw a white line around it. Then we wait and play. When we come back,
            the water is far from the line. Can you put a hand between them? Now you know that the puddle got smaller.
            """;
    private static final String MEDIUM = """
            Sea air picks up water when it passes over a warm ocean. Where this air meets a mountain, it has to climb, and
            as it climbs it grows colder. Cold air can hold less water than warm air, so tiny drops form around specks of
            dust. The drops join until they are too heavy to float, and it rains. Behind the mountain the air sinks, warms
            up and dries, which is why one side of a range can be green while the other is brown.
            """;
    private static final String HARD = """
            The introduction of treated drinking water is among the interventions to which historians attribute the
            decline of infant mortality during industrialisation. Establishing causation, however, is complicated by the
            simultaneous expansion of sewerage, nutrition and vaccination, whose contributions cannot readily be separated
            in aggregate statistics. Comparisons of municipalities that adopted filtration in different decades provide
            the most persuasive evidence, although the magnitude of the estimated effect remains contested.
            """;

    @Test
    void harderTextsHaveHigherLevels() {
        assertThat(level(EASY).level()).isLessThan(3);
        assertThat(level(MEDIUM).level()).isBetween(4.0, 9.0);
        assertThat(level(HARD).level()).isGreaterThan(12);
    }

    @Test
    void aLevelSuitsTheStageWhoseWindowItLiesIn() {
        assertThat(level(EASY).suits()).isEqualTo(StageProfile.PRIMARY_1_2);
        assertThat(level(HARD).suits()).isEqualTo(StageProfile.HIGH);
    }

    @Test
    void theSharesOfTheFeaturesAddUpToTheLevel() {
        var level = level(MEDIUM);

        assertThat(level.features().stream().mapToDouble(Measure.Feature::share).sum() + 5.638)
                .isCloseTo(level.level(), Offset.offset(.001));
    }

    @Test
    void sixtyWordsAreEnoughAndFiftyNineAreNot() {
        assertThat(RULES.measure(text("word ".repeat(59)))).isEqualTo(new TooShort(59, 60));
        assertThat(RULES.measure(text("word ".repeat(60)))).isInstanceOf(Level.class);
    }

    @Test
    void theIntervalGrowsNarrowerWithMoreWords() {
        assertThat(width(level(EASY.repeat(4)))).isLessThan(width(level(EASY)));
        assertThat(width(level("The dog runs home. ".repeat(15)))).isCloseTo(2 * 1.28 * 2.06, Offset.offset(.02));
    }

    @Test
    void sayingEverythingTwiceDoesNotMakeATextHarder() {
        assertThat(level(MEDIUM.repeat(6)).level()).isCloseTo(level(MEDIUM).level(), Offset.offset(.4));
    }

    @Test
    void britishAndAmericanSpellingAreAsHard() {
        var american = "The color of the harbor is gray. We organize a theater. ".repeat(8);
        var british = "The colour of the harbour is gray. We organise a theatre. ".repeat(8);

        assertThat(level(british).level()).isEqualTo(level(american).level());
    }

    @Test
    void anAbbreviationEndsNoSentence() {
        assertThat(level("Dr. Smith met Mr. J. Brown at St. Paul. They had e.g. tea. ".repeat(6))
                        .sentences())
                .isEqualTo(12);
        assertThat(level("“Come!” said the old man. “So did I.” We went on... and on. ".repeat(6))
                        .sentences())
                .isEqualTo(18);
        assertThat(level("It rained.The river rose! “Run!”Nobody came to www.example.com at St.John. ".repeat(6))
                        .sentences())
                .isEqualTo(24);
    }

    @Test
    void aSentenceWithoutEndDoesNotOutweighEverythingElse() {
        double long90 = level("and we saw a dog and a cow ".repeat(12) + ".").level();
        double long700 = level("and we saw a dog and a cow ".repeat(100) + ".").level();

        assertThat(long700).isCloseTo(long90, Offset.offset(.2));
    }

    @Test
    void versesAreNoSingleSentence() {
        var verses = """
                In winter I wake in the dark of the night
                And dress by the glow of a yellow lamp light.
                In summer, it seems to me, all is turned round:
                I must lie in my bed while the sun warms the ground.

                I lie and I listen, I hear in the tree
                The birds that still hop there and sing, it is me
                Who must stay in the bed while the others may go
                On the grass and the street with their steps to and fro.
                """;

        assertThat(level(verses).sentences()).isGreaterThan(2);
        assertThat(level(verses).level()).isLessThan(7);
    }

    @Test
    void wordsOfManySyllablesAreHarder() {
        assertThat(Syllables.of("vegetable")).isEqualTo(4);
        assertThat(Syllables.of("stone")).isEqualTo(1);
        assertThat(Syllables.of("the")).isEqualTo(1);
        assertThat(Syllables.of("hygrometer")).isEqualTo(4);
    }

    @Test
    void theHardestWordHasTheGreatestShare() {
        var shares = RULES.explain(text(EASY + " He has a hygrometer.")).words();

        assertThat(shares.stream().max(Comparator.comparingDouble(WordShare::share)))
                .map(WordShare::word)
                .contains("hygrometer");
    }

    @Test
    void theSharesOfSentencesAndWordsAddUpToThoseOfLengthAndVocabulary() {
        var level = level(MEDIUM);
        var explanation = RULES.explain(text(MEDIUM));

        assertThat(explanation.words().stream().mapToDouble(WordShare::share).sum())
                .isCloseTo(shares(level, "word-difficulty", "rarest-words"), Offset.offset(.001));
        assertThat(explanation.sentences().stream()
                        .mapToDouble(SentenceShare::share)
                        .sum())
                .isCloseTo(
                        shares(level, "word-difficulty", "rarest-words", "sentence-length", "long-sentences"),
                        Offset.offset(.001));
    }

    @Test
    void capitalsAndMissingOnesChangeLittle() {
        assertThat(level(MEDIUM.toUpperCase(Locale.ROOT)).level())
                .isCloseTo(level(MEDIUM).level(), Offset.offset(.5));
        assertThat(level(MEDIUM.toLowerCase(Locale.ROOT)).level())
                .isCloseTo(level(MEDIUM).level(), Offset.offset(.5));
    }

    @Test
    void aHeadingAndTheBreaksOfLinesChangeNothing() {
        var plain = level(MEDIUM.replace('\n', ' ')).level();
        var narrow = MEDIUM.replace('\n', ' ').replaceAll("(.{24,33}) ", "$1\n");

        assertThat(level("How Mountains Make Rain\n\n" + MEDIUM).level()).isEqualTo(plain);
        assertThat(level(narrow).level()).isCloseTo(plain, Offset.offset(.01));
    }

    @Test
    void namesAndWordsOfOtherLanguagesAreNotHard() {
        var sentence = "The children of the village gave %s some milk and went home with the cows. ";
        double named = level(sentence.formatted("Anna").repeat(8)).level();

        assertThat(level(sentence.formatted("nyokabi").repeat(8)).level()).isCloseTo(named, Offset.offset(.01));
        assertThat(level(sentence.formatted("desalination").repeat(8)).level()).isGreaterThan(named + 1);
    }

    private static double shares(Level level, String... names) {
        return level.features().stream()
                .filter(feature -> List.of(names).contains(feature.name()))
                .mapToDouble(Measure.Feature::share)
                .sum();
    }

    private static double width(Level level) {
        return level.high() - level.low();
    }

    private static Level level(String text) {
        return (Level) RULES.measure(text(text));
    }

    private static Passage text(String text) {
        return Passage.ofPlainText(TextLanguage.ENGLISH, text);
    }
}
