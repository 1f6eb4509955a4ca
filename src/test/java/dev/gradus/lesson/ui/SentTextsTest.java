package dev.gradus.lesson.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.lesson.ui.SentTexts.Part;
import org.junit.jupiter.api.Test;

class SentTextsTest {

    private final SentTexts sent = new SentTexts();

    @Test
    void aPartCompletesTheTextItBuildsOn() {
        sent.complete(1, new Part(0, 0, 0, "water falls"));

        assertThat(sent.complete(2, new Part(1, 0, 5, "rain"))).contains("rain falls");
        assertThat(sent.complete(2, new Part(1, 0, 5, "rain"))).contains("rain falls");
        assertThat(sent.complete(3, new Part(2, 10, 10, "."))).contains("rain falls.");
    }

    @Test
    void aPartOfATextNobodyKnowsIsAskedForWhole() {
        sent.complete(1, new Part(0, 0, 0, "one"));
        sent.complete(2, new Part(0, 0, 0, "two"));
        sent.complete(3, new Part(0, 0, 0, "three"));

        assertThat(sent.complete(4, new Part(1, 0, 1, "x"))).isEmpty();
        assertThat(sent.complete(4, new Part(9, 0, 0, "x"))).isEmpty();
        assertThat(sent.complete(4, new Part(3, 2, 99, "x"))).isEmpty();
        assertThat(sent.complete(4, new Part(3, 4, 2, "x"))).isEmpty();
        assertThat(sent.complete(4, new Part(3, -1, 2, "x"))).isEmpty();
    }
}
