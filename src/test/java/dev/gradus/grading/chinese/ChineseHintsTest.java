package dev.gradus.grading.chinese;

import static dev.gradus.grading.chinese.ChineseTexts.RULES;
import static dev.gradus.grading.chinese.ChineseTexts.chinese;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.grading.Hint;
import dev.gradus.grading.HintCode;
import dev.gradus.grading.LessonFacts;
import dev.gradus.grading.LessonFacts.Term;
import dev.gradus.grading.StageProfile;
import dev.gradus.grading.WordLists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChineseHintsTest {

    private static final Path EXAMPLES = Path.of("src/test/resources/grading/hints-zh.txt");

    private static final Set<HintCode> OF_TEXT = Set.of(
            HintCode.LONG_SENTENCE,
            HintCode.LONG_RUN,
            HintCode.MEAN_SENTENCE,
            HintCode.HARD_WORD,
            HintCode.COVERAGE,
            HintCode.RARE_CHARACTERS,
            HintCode.PASSIVE,
            HintCode.NOMINAL,
            HintCode.IDIOM,
            HintCode.ABSTRACT_START,
            HintCode.FORMAL,
            HintCode.TOO_EASY);

    /** A text that must or must not get a hint; {@code at} is empty where any place will do. */
    record Example(HintCode code, StageProfile profile, boolean wanted, String text, String at) {}

    @ParameterizedTest
    @MethodSource("examples")
    void aHintIsGivenWhereItHelpsAndNowhereElse(Example example) {
        var found = hints(example.text(), example.profile(), lesson(WordLists.NONE, List.of())).stream()
                .filter(hint -> hint.code() == example.code())
                .toList();

        if (example.wanted()) {
            assertThat(found).isNotEmpty();
        } else {
            assertThat(found).isEmpty();
        }
        if (!example.at().isEmpty()) {
            assertThat(found).extracting(Hint::quote).contains(example.at());
        }
    }

    /** Those of a lesson's make-up are tested with those of English, in StructureHintsTest. */
    @Test
    void everyHintOnWordsAndSentencesHasExamplesThatGetItAndThatDoNot() throws IOException {
        var wanted = examples().stream().filter(Example::wanted).map(Example::code);
        var others = examples().stream().filter(example -> !example.wanted()).map(Example::code);

        assertThat(wanted.distinct()).containsExactlyInAnyOrderElementsOf(OF_TEXT);
        assertThat(others.distinct()).containsExactlyInAnyOrderElementsOf(OF_TEXT);
    }

    @Test
    void everyHintPointsAtItsQuote() {
        for (var staged : ChineseTexts.passages()) {
            for (var profile : StageProfile.values()) {
                for (var hint : hints(staged.text(), profile, LessonFacts.NONE)) {
                    var place = hint.place();
                    if (place != null) {
                        assertThat(staged.text().substring(place.offset(), place.end()))
                                .startsWith(hint.quote());
                    }
                }
            }
        }
    }

    @Test
    void aHardWordIsNamedOnceHoweverOftenItComes() {
        var hints = hints("过滤，过滤，又过滤。", StageProfile.PRIMARY_3_4, LessonFacts.NONE);

        assertThat(hints).extracting(Hint::code).containsExactly(HintCode.HARD_WORD);
        assertThat(hints.getFirst().arguments()).containsExactly("过滤");
    }

    @Test
    void aWordThatTheLessonExplainsIsNotHard() {
        var facts = lesson(WordLists.NONE, List.of(new Term("过滤", "把脏东西留下来")));

        assertThat(hints("用沙子过滤。", StageProfile.PRIMARY_3_4, facts)).isEmpty();
    }

    @Test
    void aWordThatTheSchoolHasTaughtIsNotHard() {
        var taught = new WordLists(Set.of("过滤"), Set.of(), Set.of(), Set.of());

        assertThat(hints("用沙子过滤。", StageProfile.PRIMARY_3_4, lesson(taught, List.of())))
                .isEmpty();
    }

    @Test
    void theCharactersThatTheSchoolListsStandForTheTable() {
        var onlyWater = new WordLists(Set.of(), Set.of(), Set.of(), Set.of((int) '水', (int) '很', (int) '清'));
        var facts = lesson(onlyWater, List.of());

        assertThat(hints("水很清。", StageProfile.HIGH, facts)).isEmpty();
        assertThat(hints("水很甜。", StageProfile.HIGH, facts))
                .extracting(Hint::code)
                .containsExactly(HintCode.HARD_WORD);
    }

    @Test
    void aWordInTraditionalCharactersIsQuotedAsItStands() {
        var hints = hints("烏龜的水過濾了。", StageProfile.PRIMARY_3_4, LessonFacts.NONE);

        assertThat(hints).extracting(Hint::quote).containsExactly("過濾");
    }

    private static List<Hint> hints(String text, StageProfile profile, LessonFacts facts) {
        return RULES.hints(chinese(text), profile, facts);
    }

    private static LessonFacts lesson(WordLists lists, List<Term> terms) {
        return new LessonFacts(true, List.of(), 40, terms, List.of(), Set.of(), Set.of(), lists);
    }

    private static List<Example> examples() throws IOException {
        var examples = new ArrayList<Example>();
        HintCode code = null;
        StageProfile profile = null;
        for (var line : Files.readAllLines(EXAMPLES)) {
            if (line.startsWith("= ")) {
                code = HintCode.valueOf(line.split(" ")[1]);
                profile = StageProfile.ofKey(line.split(" ")[2]).orElseThrow();
            } else if (code != null && profile != null && (line.startsWith("+ ") || line.startsWith("- "))) {
                var parts = line.substring(2).replace("\\n", "\n").split("\\|", 2);
                examples.add(
                        new Example(code, profile, line.startsWith("+"), parts[0], parts.length > 1 ? parts[1] : ""));
            }
        }
        return examples;
    }
}
