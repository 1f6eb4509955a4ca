package dev.gradus.grading.chinese;

import static dev.gradus.grading.chinese.ChineseTexts.RULES;
import static dev.gradus.grading.chinese.ChineseTexts.chinese;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.grading.CharacterUse;
import dev.gradus.grading.CharacterUse.Band;
import dev.gradus.grading.LessonFacts;
import dev.gradus.grading.Place;
import dev.gradus.grading.StageProfile;
import java.util.List;
import org.junit.jupiter.api.Test;

class CharacterTableTest {

    @Test
    void eachCharacterIsNamedOnceWithItsFirstPlaceAndItsBand() {
        assertThat(table("水，贿水😀龘。"))
                .containsExactly(
                        new CharacterUse("水", new Place(0, 1), 2, Band.GRADES_1_2, true),
                        new CharacterUse("贿", new Place(2, 1), 1, Band.GRADES_5_6, false),
                        new CharacterUse("龘", new Place(6, 1), 1, Band.BEYOND, false));
    }

    @Test
    void aTraditionalCharacterStandsAsItIsWrittenAndCountsAsItsSimplifiedOne() {
        assertThat(table("國国")).containsExactly(new CharacterUse("國", new Place(0, 1), 2, Band.GRADES_1_2, true));
    }

    @Test
    void aCharacterInANameIsNoHurdleUntilItStandsElsewhere() {
        assertThat(table("深圳").getLast().known()).isTrue();
        assertThat(table("圳，深圳").getFirst().known()).isFalse();
        assertThat(table("深圳，圳").getLast().known()).isFalse();
    }

    private static List<CharacterUse> table(String text) {
        return RULES.characters(chinese(text), StageProfile.PRIMARY_3_4, LessonFacts.NONE);
    }
}
