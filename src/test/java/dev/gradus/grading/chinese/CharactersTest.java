package dev.gradus.grading.chinese;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CharactersTest {

    private static final Characters CHARACTERS = Chinese.load().characters();

    @Test
    void theTableHasEightThousandOneHundredAndFiveCharacters() {
        var ranks = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .map(CHARACTERS::rank)
                .filter(rank -> rank <= Characters.SIZE)
                .sorted()
                .toArray();

        assertThat(ranks).containsExactly(IntStream.rangeClosed(1, 8105).toArray());
    }

    @Test
    void levelsOfTheTableAreKept() {
        assertThat(CHARACTERS.rank('遥')).isBetween(1, 6500);
        assertThat(CHARACTERS.rank('莓')).isBetween(3501, 6500);
        assertThat(CHARACTERS.rank(0x2CB2E)).isGreaterThan(6500);
        assertThat(CHARACTERS.rank('國')).isGreaterThan(Characters.SIZE);
    }

    @Test
    void whatPrimersNameIsMetInTheFirstTwoGrades() {
        assertThat("的我爸妈猫狗蝴蝶蚂蚁蜻蜓苹果萝卜橡皮捡".chars().map(CHARACTERS::rank)).allMatch(rank -> rank <= 1600);
    }

    @Test
    void whatIsRareInPrimersIsMetLater() {
        assertThat("贿赂讼融".chars().map(CHARACTERS::rank)).allMatch(rank -> rank > 1600);
    }
}
