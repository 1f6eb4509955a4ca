package dev.gradus.grading.chinese;

import static dev.gradus.grading.chinese.ChineseTexts.RULES;
import static dev.gradus.grading.chinese.ChineseTexts.chinese;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.grading.Fit;
import dev.gradus.grading.Fit.Check;
import dev.gradus.grading.Fit.Limit;
import dev.gradus.grading.Fit.Verdict;
import dev.gradus.grading.HintCode;
import dev.gradus.grading.LessonFacts;
import dev.gradus.grading.StageProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each limit just kept and just passed. */
class ChineseLimitsTest {

    /** Words of one easy character each, which no dictionary joins. */
    private static final String EASY = "水花";

    @ParameterizedTest
    @EnumSource(StageProfile.class)
    void aSentenceMayBeAsLongAsTheLimitAndNoLonger(StageProfile profile) {
        int limit = profile.chinese().longSentence();

        assertThat(check(sentence(limit), profile, Limit.LONGEST_SENTENCE).isKept())
                .isTrue();
        assertThat(check(sentence(limit + 1), profile, Limit.LONGEST_SENTENCE).isKept())
                .isFalse();
        assertThat(has(sentence(limit), profile, HintCode.LONG_SENTENCE)).isFalse();
        assertThat(has(sentence(limit + 1), profile, HintCode.LONG_SENTENCE)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(StageProfile.class)
    void sentencesMayBeAsLongInTheMeanAsTheLimit(StageProfile profile) {
        int limit = profile.chinese().meanSentence();
        var kept = sentence(limit - 1) + sentence(limit + 1) + sentence(limit).repeat(3);
        var passed = sentence(limit) + sentence(limit + 1) + sentence(limit).repeat(3);

        assertThat(check(kept, profile, Limit.MEAN_SENTENCE).isKept()).isTrue();
        assertThat(check(passed, profile, Limit.MEAN_SENTENCE).isKept()).isFalse();
        assertThat(has(kept, profile, HintCode.MEAN_SENTENCE)).isFalse();
        boolean bearsMore = profile == StageProfile.HIGH;
        assertThat(has(passed, profile, HintCode.MEAN_SENTENCE)).isEqualTo(!bearsMore);
    }

    @Test
    void whoeverIsInHighBearsLongerSentencesBeforeTheyAreHintedAt() {
        assertThat(has(sentence(44).repeat(5), StageProfile.HIGH, HintCode.MEAN_SENTENCE))
                .isFalse();
        assertThat(has(sentence(45).repeat(5), StageProfile.HIGH, HintCode.MEAN_SENTENCE))
                .isTrue();
    }

    @Test
    void threePercentOfTheDistinctCharactersMayBeRareInTheFirstGrades() {
        var easy = "天地人你我他一二三四五六七八九十口耳目手足站坐日月水火山石田土木米对云雨风花鸟虫在右左大小上下来去开关门马牛羊车头里出见白电飞本书尺力";

        assertThat(distinct(easy)).isGreaterThanOrEqualTo(65);
        assertThat(rareShare(easy.substring(0, 65) + "。贿赂"))
                .isGreaterThan(.03 - .001)
                .isLessThan(.03);
        assertThat(rareShare(easy.substring(0, 60) + "。贿赂")).isGreaterThan(.03);
    }

    @Test
    void oneStrangeCharacterIsNoHabit() {
        assertThat(rareShare("水贿")).isZero();
        assertThat(rareShare("贿赂")).isEqualTo(1);
    }

    @Test
    void particlesAreCountedOnlyWhereTheyStandAlone() {
        assertThat(check("可以以后所以其实而且或者", StageProfile.PRIMARY_1_2, Limit.CLASSICAL_PARTICLES)
                        .value())
                .isZero();
        assertThat(check("花之香，水之清，叶之绿。", StageProfile.PRIMARY_1_2, Limit.CLASSICAL_PARTICLES)
                        .value())
                .isEqualTo(3 / 9.0);
    }

    @Test
    void eightParticlesInAThousandCharactersAreKeptInGradeFourAndNineAreNot() {
        assertThat(particlesInAThousand(8)).isTrue();
        assertThat(particlesInAThousand(9)).isFalse();
    }

    @Test
    void aTextThatKeepsEveryLimitFitsAndOneThatPassesTwoIsAbove() {
        var profile = StageProfile.PRIMARY_3_4;
        var fits = ChineseTexts.passages().get(3).text();
        var above = ChineseTexts.passages().get(2).text();

        assertThat(fit(fits, profile).verdict()).isEqualTo(Verdict.FITS);
        assertThat(fit(above, profile).verdict()).isEqualTo(Verdict.ABOVE);
        assertThat(fit(fits, StageProfile.HIGH).verdict()).isEqualTo(Verdict.BELOW);
        assertThat(fit(fits + sentence(51), profile).verdict()).isEqualTo(Verdict.BORDERLINE);
        assertThat(fit("水。", profile).verdict()).isEqualTo(Verdict.TOO_SHORT);
    }

    @Test
    void readingTakesAsLongAsTheStageReads() {
        assertThat(fit(sentence(10).repeat(60), StageProfile.PRIMARY_5_6).minutes())
                .isEqualTo(2.0);
        assertThat(fit(sentence(10).repeat(60), StageProfile.PRIMARY_1_2).minutes())
                .isEqualTo(5.0);
    }

    private static String sentence(int characters) {
        return EASY.repeat(characters).substring(0, characters) + "。";
    }

    private static boolean particlesInAThousand(int particles) {
        var text = "花之香。".repeat(particles) + sentence(1000 - 3 * particles);
        return check(text, StageProfile.PRIMARY_3_4, Limit.CLASSICAL_PARTICLES).isKept();
    }

    private static double rareShare(String text) {
        return check(text, StageProfile.PRIMARY_1_2, Limit.RARE_CHARACTERS).value();
    }

    private static long distinct(String text) {
        return text.chars().distinct().count();
    }

    private static boolean has(String text, StageProfile profile, HintCode code) {
        return RULES.hints(chinese(text), profile, LessonFacts.NONE).stream().anyMatch(hint -> hint.code() == code);
    }

    private static Check check(String text, StageProfile profile, Limit limit) {
        return fit(text, profile).checks().stream()
                .filter(check -> check.limit() == limit)
                .findFirst()
                .orElseThrow();
    }

    private static Fit fit(String text, StageProfile profile) {
        return RULES.fit(chinese(text), profile, LessonFacts.NONE);
    }
}
