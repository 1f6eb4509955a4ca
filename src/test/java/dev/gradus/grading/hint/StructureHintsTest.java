package dev.gradus.grading.hint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.grading.Grader;
import dev.gradus.grading.Hint;
import dev.gradus.grading.HintCode;
import dev.gradus.grading.LessonFacts;
import dev.gradus.grading.LessonFacts.Term;
import dev.gradus.grading.Passage;
import dev.gradus.grading.Place;
import dev.gradus.grading.Segment;
import dev.gradus.grading.Segment.Activity;
import dev.gradus.grading.Segment.Example;
import dev.gradus.grading.Segment.Figure;
import dev.gradus.grading.Segment.Kind;
import dev.gradus.grading.Segment.Prose;
import dev.gradus.grading.Segment.Question;
import dev.gradus.grading.Segment.Step;
import dev.gradus.grading.StageProfile;
import dev.gradus.grading.TextLanguage;
import dev.gradus.grading.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each limit at its edge, in English and Chinese. */
public class StructureHintsTest {

    /** Each has a test below that gets the hint and one that does not, in both languages. */
    public static final Set<HintCode> TESTED_IN_BOTH_LANGUAGES = Set.of(
            HintCode.NO_PICTURE,
            HintCode.FAR_PICTURE,
            HintCode.NO_EXAMPLE,
            HintCode.NO_QUESTION,
            HintCode.NO_ACTIVITY,
            HintCode.OVERTIME,
            HintCode.TERM_LOAD,
            HintCode.UNDEFINED_TERM,
            HintCode.USED_BEFORE_TAUGHT,
            HintCode.BANNED_WORD);

    private static final Grader GRADER = Grader.load();
    private static final StageProfile PRIMARY = StageProfile.PRIMARY_3_4;
    private static final LessonFacts LESSON = facts(List.of(), 40, List.of(), List.of(), Set.of(), Set.of());
    private static final Figure PICTURE = new Figure(new Place(0, 0), null);

    @ParameterizedTest
    @EnumSource
    void aStretchWithoutPictureHasItsLimit(TextLanguage language) {
        int limit = language == TextLanguage.ENGLISH
                ? PRIMARY.structure().wordsWithoutFigure()
                : PRIMARY.structure().hanWithoutFigure();

        assertThat(codes(language, LESSON, stretch(language, limit), PICTURE, stretch(language, limit)))
                .doesNotContain(HintCode.NO_PICTURE);
        assertThat(codes(language, LESSON, stretch(language, limit), stretch(language, 1)))
                .contains(HintCode.NO_PICTURE);
        assertThat(codes(language, LESSON, stretch(language, limit), new Question(List.of(stretch(language, 9)))))
                .doesNotContain(HintCode.NO_PICTURE);
        var step = step(language, 10);
        assertThat(codes(language, LESSON, step, PICTURE, stretch(language, limit), step, stretch(language, 1)))
                .as("no picture in the second step")
                .contains(HintCode.NO_PICTURE);
        assertThat(codes(language, LESSON, step, PICTURE, step, stretch(language, limit + 1), PICTURE))
                .as("a picture follows")
                .doesNotContain(HintCode.NO_PICTURE);
        assertThat(codes(
                        language,
                        LESSON,
                        step,
                        PICTURE,
                        stretch(language, limit + 1),
                        stretch(language, 1),
                        stretch(language, 1)))
                .as("a picture opens the step")
                .doesNotContain(HintCode.NO_PICTURE);
        assertThat(codes(language, LessonFacts.NONE, stretch(language, limit + 1)))
                .doesNotContain(HintCode.NO_PICTURE);
    }

    @ParameterizedTest
    @EnumSource
    void aPictureStandsBesideTheTextThatSpeaksOfIt(TextLanguage language) {
        var mention = say(language, "Look at the picture of the river.", "看图，说说你看到了什么。");
        var other = say(language, "It rains.", "下雨了。");
        var step = new Step(new Prose(Kind.HEADING, "1", 0), null);

        assertThat(codes(language, LESSON, mention, other, other, other, PICTURE))
                .contains(HintCode.FAR_PICTURE);
        assertThat(codes(language, LESSON, mention, other, PICTURE)).doesNotContain(HintCode.FAR_PICTURE);
        assertThat(codes(language, LESSON, step, mention, other, other, other, PICTURE))
                .doesNotContain(HintCode.FAR_PICTURE);
        assertThat(codes(language, LESSON, step, mention, other, other, step, other, PICTURE))
                .contains(HintCode.FAR_PICTURE);
        assertThat(codes(language, LESSON, other, other, other, PICTURE)).doesNotContain(HintCode.FAR_PICTURE);
    }

    @ParameterizedTest
    @EnumSource
    void aTermComesWithAnExample(TextLanguage language) {
        var facts =
                facts(List.of(), 40, List.of(new Term("evaporate", "turn to vapour")), List.of(), Set.of(), Set.of());
        var plain = say(language, "It rains.", "下雨了。");

        assertThat(codes(language, facts, plain)).contains(HintCode.NO_EXAMPLE);
        assertThat(codes(language, facts, plain, new Example(List.of(plain)))).doesNotContain(HintCode.NO_EXAMPLE);
        assertThat(codes(language, facts, say(language, "For example, it rains.", "例如，下雨了。")))
                .doesNotContain(HintCode.NO_EXAMPLE);
    }

    @ParameterizedTest
    @EnumSource
    void eachObjectiveHasAQuestion(TextLanguage language) {
        var facts = facts(List.of("see", "say"), 40, List.of(), List.of(), Set.of(), Set.of());
        var question = new Question(List.of(say(language, "Why?", "为什么？")));

        assertThat(codes(language, facts, question)).contains(HintCode.NO_QUESTION);
        assertThat(codes(language, facts, question, question)).doesNotContain(HintCode.NO_QUESTION);
    }

    @ParameterizedTest
    @EnumSource
    void pupilsDoSomethingBeforeTheirAttentionEnds(TextLanguage language) {
        var talk = say(language, "It rains.", "下雨了。");
        var activity = new Activity(3, List.of(talk));

        assertThat(codes(language, LESSON, step(language, 10), talk)).doesNotContain(HintCode.NO_ACTIVITY);
        assertThat(codes(language, LESSON, step(language, 11), talk)).contains(HintCode.NO_ACTIVITY);
        assertThat(codes(language, LESSON, step(language, 8), talk, step(language, 8), talk))
                .contains(HintCode.NO_ACTIVITY);
        assertThat(codes(language, LESSON, step(language, 8), activity, step(language, 8), talk))
                .doesNotContain(HintCode.NO_ACTIVITY);
    }

    @ParameterizedTest
    @EnumSource
    void theStepsFitIntoTheLesson(TextLanguage language) {
        assertThat(codes(language, LESSON, step(language, 30), step(language, 10)))
                .doesNotContain(HintCode.OVERTIME);
        assertThat(codes(language, LESSON, step(language, 30), step(language, 11)))
                .contains(HintCode.OVERTIME);
    }

    @ParameterizedTest
    @EnumSource
    void aLessonBearsSoManyTerms(TextLanguage language) {
        var four = List.of(new Term("a", "x"), new Term("b", "x"), new Term("c", "x"), new Term("d", "x"));
        var five = new ArrayList<>(four);
        five.add(new Term("e", "x"));

        assertThat(codes(language, facts(List.of(), 40, four, List.of(), Set.of(), Set.of())))
                .doesNotContain(HintCode.TERM_LOAD);
        assertThat(codes(language, facts(List.of(), 40, five, List.of(), Set.of(), Set.of())))
                .contains(HintCode.TERM_LOAD);
    }

    @ParameterizedTest
    @EnumSource
    void aTermHasADefinition(TextLanguage language) {
        var word = language == TextLanguage.ENGLISH ? "groundwater" : "地下水";
        var text = say(language, "The groundwater is cold.", "地下水很凉。");

        assertThat(codes(
                        language,
                        facts(List.of(), 40, List.of(new Term(word, "")), List.of(), Set.of(), Set.of()),
                        text))
                .contains(HintCode.UNDEFINED_TERM);
        assertThat(codes(language, facts(List.of(), 40, List.of(), List.of(word), Set.of(), Set.of()), text))
                .contains(HintCode.UNDEFINED_TERM);
        assertThat(codes(language, facts(List.of(), 40, List.of(), List.of(word), Set.of(word), Set.of()), text))
                .doesNotContain(HintCode.UNDEFINED_TERM);
    }

    @ParameterizedTest
    @EnumSource
    void aTermIsExplainedBeforeItIsUsed(TextLanguage language) {
        var word = language == TextLanguage.ENGLISH ? "groundwater" : "地下水";
        var used = say(language, "The groundwater is cold.", "地下水很凉。");
        var explained = new Prose(Kind.PARAGRAPH, "** " + word, 100, List.of(word));
        var own = facts(List.of(), 40, List.of(new Term(word, "x")), List.of(), Set.of(), Set.of());
        var later = facts(List.of(), 40, List.of(), List.of(), Set.of(), Set.of(word));
        var both = facts(List.of(), 40, List.of(), List.of(), Set.of(word), Set.of(word));

        assertThat(codes(language, own, used, explained)).contains(HintCode.USED_BEFORE_TAUGHT);
        assertThat(codes(language, own, explained, used)).doesNotContain(HintCode.USED_BEFORE_TAUGHT);
        assertThat(codes(language, both, used)).doesNotContain(HintCode.USED_BEFORE_TAUGHT);
        assertThat(codes(language, later, say(language, "It rains.", "下雨了。")))
                .doesNotContain(HintCode.USED_BEFORE_TAUGHT);
    }

    @ParameterizedTest
    @EnumSource
    void aTermThatTheStageKnowsFromTalkMayComeBeforeItIsExplained(TextLanguage language) {
        var law = language == TextLanguage.ENGLISH ? "law" : "法律";
        var facts = facts(List.of(), 40, List.of(new Term(law, "x")), List.of(), Set.of(), Set.of());
        var used = say(language, "The law is old.", "这条法律很老。");
        var explained = new Prose(Kind.PARAGRAPH, "** " + law, 100, List.of(law));
        var passage = new Passage(language, List.of(used, explained));

        assertThat(GRADER.hints(passage, StageProfile.MIDDLE, facts))
                .extracting(Hint::code)
                .doesNotContain(HintCode.USED_BEFORE_TAUGHT);
    }

    @ParameterizedTest
    @EnumSource
    void aBannedWordIsFoundInAnyForm(TextLanguage language) {
        var banned =
                new WordLists(Set.of(), Set.of(language == TextLanguage.ENGLISH ? "stupid" : "笨蛋"), Set.of(), Set.of());
        var facts = new LessonFacts(false, List.of(), 0, List.of(), List.of(), Set.of(), Set.of(), banned);

        assertThat(codes(language, facts, say(language, "A Stupid question.", "谁是笨蛋？")))
                .contains(HintCode.BANNED_WORD);
        assertThat(codes(language, facts, say(language, "A good question.", "谁最聪明？")))
                .doesNotContain(HintCode.BANNED_WORD);
    }

    private static List<HintCode> codes(TextLanguage language, LessonFacts facts, Segment... segments) {
        return GRADER.hints(new Passage(language, List.of(segments)), PRIMARY, facts).stream()
                .map(Hint::code)
                .toList();
    }

    private static Step step(TextLanguage language, int minutes) {
        var title = say(language, "Look", "看");
        return new Step(new Prose(Kind.HEADING, title.text(), 0), minutes);
    }

    private static Prose say(TextLanguage language, String english, String chinese) {
        return new Prose(Kind.PARAGRAPH, language == TextLanguage.ENGLISH ? english : chinese, 0);
    }

    private static Prose stretch(TextLanguage language, int length) {
        return say(language, "rain ".repeat(length), "雨".repeat(length));
    }

    private static LessonFacts facts(
            List<String> objectives,
            int minutes,
            List<Term> introduces,
            List<String> uses,
            Set<String> before,
            Set<String> later) {
        return new LessonFacts(true, objectives, minutes, introduces, uses, before, later, WordLists.NONE);
    }
}
