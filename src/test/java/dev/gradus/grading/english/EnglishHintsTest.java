package dev.gradus.grading.english;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.grading.Hint;
import dev.gradus.grading.HintCode;
import dev.gradus.grading.LessonFacts;
import dev.gradus.grading.LessonFacts.Term;
import dev.gradus.grading.Passage;
import dev.gradus.grading.StageProfile;
import dev.gradus.grading.TextLanguage;
import dev.gradus.grading.WordLists;
import dev.gradus.grading.hint.StructureHintsTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EnglishHintsTest {

    private static final EnglishRules RULES = EnglishRules.load();
    private static final Path EXAMPLES = Path.of("src/test/resources/grading/hints-en.txt");

    private static final Set<HintCode> OF_TEXT = Set.of(
            HintCode.LONG_SENTENCE,
            HintCode.LONG_RUN,
            HintCode.HARD_WORD,
            HintCode.EASIER_WORD,
            HintCode.COVERAGE,
            HintCode.PASSIVE,
            HintCode.NOMINAL,
            HintCode.IDIOM,
            HintCode.ABSTRACT_START,
            HintCode.FORMAL,
            HintCode.TOO_EASY);

    /** Given in Chinese alone; their examples are in {@code hints-zh.txt}. */
    private static final Set<HintCode> CHINESE = Set.of(HintCode.MEAN_SENTENCE, HintCode.RARE_CHARACTERS);

    /** A text that must or must not get a hint; {@code at} is empty where any place will do. */
    record Example(HintCode code, StageProfile profile, boolean wanted, String text, String at) {}

    static Stream<Example> examples() throws IOException {
        return Files.readAllLines(EXAMPLES).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> {
                    var parts = line.split("\\|", -1);
                    var head = parts[0].strip().split(" ");
                    return new Example(
                            HintCode.valueOf(head[0]),
                            StageProfile.ofKey(head[1]).orElseThrow(),
                            head[2].equals("+"),
                            parts[1].strip(),
                            parts[2].strip());
                });
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aHintIsGivenWhereItHelpsAndNowhereElse(Example example) {
        var found = hints(example.text(), example.profile(), LessonFacts.NONE).stream()
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

    /** Whoever adds a kind of hint must say where its examples are. */
    @Test
    void everyHintHasExamplesThatGetItAndThatDoNot() throws IOException {
        var wanted = examples().filter(Example::wanted).map(Example::code);
        var others = examples().filter(example -> !example.wanted()).map(Example::code);
        var all = EnumSet.copyOf(OF_TEXT);
        all.addAll(CHINESE);
        all.addAll(StructureHintsTest.TESTED_IN_BOTH_LANGUAGES);

        assertThat(wanted.distinct()).containsExactlyInAnyOrderElementsOf(OF_TEXT);
        assertThat(others.distinct()).containsExactlyInAnyOrderElementsOf(OF_TEXT);
        assertThat(all).containsExactlyInAnyOrder(HintCode.values());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyHintPointsAtItsQuote(Example example) {
        for (var hint : hints(example.text(), example.profile(), LessonFacts.NONE)) {
            var place = hint.place();
            if (place != null) {
                assertThat(example.text().substring(place.offset(), place.end()))
                        .startsWith(hint.quote());
            }
        }
    }

    @Test
    void anEasierWordTakesTheFormOfTheHardOne() {
        var hint = hints("She utilises it. He is utilising it.", StageProfile.PRIMARY_3_4, LessonFacts.NONE)
                .getFirst();

        assertThat(hint.quote()).isEqualTo("utilises");
        assertThat(hint.suggestions()).containsExactly("uses");
    }

    @Test
    void aWordThatTheLessonOrTheSchoolTeachesIsNotHard() {
        var explained = facts(List.of(new Term("water vapour", "Water in the air.")), WordLists.NONE);
        var taught = facts(List.of(), new WordLists(Set.of("Vapour"), Set.of(), Set.of(), Set.of()));

        assertThat(hints("We see the vapour.", StageProfile.PRIMARY_3_4, explained))
                .isEmpty();
        assertThat(hints("We see the vapour.", StageProfile.PRIMARY_3_4, taught))
                .isEmpty();
        assertThat(hints("We see the vapour.", StageProfile.PRIMARY_3_4, LessonFacts.NONE))
                .extracting(Hint::code)
                .containsExactly(HintCode.HARD_WORD);
    }

    private static LessonFacts facts(List<Term> terms, WordLists lists) {
        return new LessonFacts(true, List.of(), 40, terms, List.of(), Set.of(), Set.of(), lists);
    }

    private static List<Hint> hints(String text, StageProfile profile, LessonFacts facts) {
        return RULES.hints(Passage.ofPlainText(TextLanguage.ENGLISH, text), profile, facts);
    }
}
