package dev.gradus.hints;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.curriculum.LessonId;
import dev.gradus.grading.Measure;
import dev.gradus.grading.StageProfile;
import dev.gradus.hints.StageComparison.Leg;
import dev.gradus.hints.StageComparison.Point;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StageComparisonTest {

    private static final Point PRIMARY = point(StageProfile.PRIMARY_3_4, 3);
    private static final Point MIDDLE = point(StageProfile.MIDDLE, 7.5);
    private static final Point HIGH = point(StageProfile.HIGH, 10);

    @Test
    void neighbouringStagesAreComparedAndNoStageIsSkippedThatHasALesson() {
        assertThat(new StageComparison(List.of(PRIMARY, MIDDLE, HIGH)).legs())
                .containsExactly(new Leg(PRIMARY, MIDDLE, 4.5), new Leg(MIDDLE, HIGH, 2.5));
        assertThat(new StageComparison(List.of(PRIMARY, HIGH)).legs()).containsExactly(new Leg(PRIMARY, HIGH, 7));
    }

    @Test
    void aLaterStageThatIsEasierIsOutOfOrder() {
        var easyMiddle = point(StageProfile.MIDDLE, 2);
        assertThat(new StageComparison(List.of(PRIMARY, MIDDLE, HIGH)).isInOrder())
                .isTrue();
        assertThat(new StageComparison(List.of(PRIMARY, easyMiddle, HIGH)).isInOrder())
                .isFalse();
    }

    @Test
    void whatIsTooShortToMeasureIsNotCompared() {
        var brief =
                new Point(new LessonId(UUID.randomUUID()), "Brief", StageProfile.MIDDLE, new Measure.TooShort(3, 60));
        var comparison = new StageComparison(List.of(PRIMARY, brief));

        assertThat(comparison.legs()).isEmpty();
        assertThat(comparison.isInOrder()).isTrue();
    }

    private static Point point(StageProfile profile, double level) {
        return new Point(
                new LessonId(UUID.randomUUID()),
                profile.key(),
                profile,
                new Measure.Level(level, level - 1, level + 1, Measure.Scale.GRADE, 200, 20, List.of(), profile));
    }
}
