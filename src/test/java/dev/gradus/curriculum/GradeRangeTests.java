package dev.gradus.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.people.School;
import dev.gradus.people.SchoolId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GradeRangeTests {

    @Test
    void stagesMeetWithoutGapInBothKindsOfSchool() {
        assertThat(grades("6-3-3")).containsExactly(new GradeRange(1, 6), new GradeRange(7, 9), new GradeRange(10, 12));
        assertThat(grades("5-4-3")).containsExactly(new GradeRange(1, 5), new GradeRange(6, 9), new GradeRange(10, 12));
    }

    @Test
    void oneGradeOrTwoAreRead() {
        assertThat(GradeRange.parse("3")).contains(new GradeRange(3, 3));
        assertThat(GradeRange.parse("3-4")).contains(new GradeRange(3, 4));
    }

    @Test
    void aFileMayComeFromEitherKindOfSchool() {
        assertThat(new GradeRange(6, 6).mayBe(Stage.PRIMARY)).isTrue();
        assertThat(new GradeRange(6, 6).mayBe(Stage.MIDDLE)).isTrue();
        assertThat(new GradeRange(6, 7).mayBe(Stage.PRIMARY)).isFalse();
        assertThat(new GradeRange(9, 9).mayBe(Stage.PRIMARY)).isFalse();
        assertThat(new GradeRange(9, 10).mayBe(Stage.HIGH)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "13", "4-3", "3-", "3–4", "a", "3-4-5", "-1"})
    void anythingElseIsNone(String text) {
        assertThat(GradeRange.parse(text)).isEmpty();
    }

    private static List<GradeRange> grades(String stages) {
        var school = new School(new SchoolId(UUID.randomUUID()), "Spring Hill School", stages);
        return Arrays.stream(Stage.values())
                .map(stage -> GradeRange.of(stage, school))
                .toList();
    }
}
