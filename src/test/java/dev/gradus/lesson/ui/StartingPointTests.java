package dev.gradus.lesson.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.curriculum.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StartingPointTests {

    @Test
    void theStepsAreThoseOfTheStage() {
        assertThat(StartingPoint.of(Stage.MIDDLE, 45, key -> key).steps())
                .extracting(StartingPoint.Step::title)
                .containsExactly(
                        "lesson.start.middle.question",
                        "lesson.start.middle.findOut",
                        "lesson.start.middle.explain",
                        "lesson.start.middle.check");
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void theirMinutesAddUpToTheLessons(Stage stage) {
        for (int minutes = 1; minutes <= 200; minutes++) {
            assertThat(StartingPoint.of(stage, minutes, key -> key).steps().stream()
                            .mapToInt(StartingPoint.Step::minutes)
                            .sum())
                    .isEqualTo(minutes);
        }
    }
}
