package dev.gradus.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OrderTests {

    @Test
    void whatIsMovedTakesThePlaceNamed() {
        assertThat(Order.with(List.of("a", "b", "c"), "c", 1)).containsExactly("c", "a", "b");
        assertThat(Order.with(List.of("a", "b", "c"), "a", 2)).containsExactly("b", "a", "c");
    }

    @Test
    void whatIsNewIsTakenIn() {
        assertThat(Order.with(List.of("a", "c"), "b", 2)).containsExactly("a", "b", "c");
    }

    @Test
    void aPlaceBeyondAnEndIsThatEnd() {
        assertThat(Order.with(List.of("a", "b"), "b", -3)).containsExactly("b", "a");
        assertThat(Order.with(List.of("a", "b"), "a", Integer.MAX_VALUE)).containsExactly("b", "a");
        assertThat(Order.with(List.of(), "a", 7)).containsExactly("a");
    }
}
