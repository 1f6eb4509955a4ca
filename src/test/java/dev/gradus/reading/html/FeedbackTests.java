package dev.gradus.reading.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.dialect.Answers.Order;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedbackTests {

    private static final String LESSON = """
        :::question{type=single}
        Where did it go?

        - [ ] Down
          > The ground is hard.
        - [x] Up
          > Yes, into the air.

        > Look at the chalk line.
        :::

        ::::activity{minutes=3}
        :::question{type=multiple}
        Which are water?

        - [x] Rain
          > From above.
        - [x] Ice
          > Frozen.
        - [ ] Sand
          > Dry.
        :::
        ::::

        :::question{type=order}
        Sort.

        1. First
        2. Second
        3. Third
        :::

        :::question{type=short}
        What is it?

        = water vapour
        = 20 °C

        > Spread out too thinly to be seen.
        :::
        """;

    private static final String RIGHT = "Yes, that is it.";
    private static final String NOT_YET = "Not yet. Try again.";
    private static final String NOTHING = "Choose or write an answer first.";
    private static final String UNREADABLE = "That answer could not be read.";

    private static Feedback to(int question, String... given) {
        return Feedback.to(Blocks.document(LESSON), question, List.of(given), Blocks.setting("en"));
    }

    @Test
    void aRightChoiceHearsItsOwnFeedbackAndThatForAll() {
        assertThat(to(0, "1").html())
                .contains(RIGHT, "Yes, into the air.", "Look at the chalk line.")
                .doesNotContain("hard");
    }

    @Test
    void aWrongChoiceHearsWhyButNotWhichIsRight() {
        assertThat(to(0, "0").html()).contains(NOT_YET, "The ground is hard.").doesNotContain("into the air", "Up");
    }

    @Test
    void ofSeveralRightChoicesAllAreNeededAndNoOther() {
        assertThat(to(1, "0", "1").html()).contains(RIGHT, "From above.", "Frozen.");
        assertThat(to(1, "0").html())
                .contains("Right so far. One more is right, too. Find it.", "From above.")
                .doesNotContain("Frozen.", NOT_YET);
        assertThat(to(1, "0", "2").html()).contains(NOT_YET, "Dry.").doesNotContain("so far");
        assertThat(to(1, "0", "1", "2").html()).contains(NOT_YET, "Dry.");
    }

    @Test
    void itemsInTheirRightPlacesAreRight() {
        var order = (Order) Blocks.document(LESSON).questions().get(2).answers();
        var right = new ArrayList<String>();
        Shuffle.of(order).forEach(index -> right.add(String.valueOf(index + 1)));
        assertThat(to(2, right.toArray(String[]::new)).html()).contains(RIGHT);
        assertThat(to(2, places(order, 2, 3, 1)).html()).contains(NOT_YET);
        assertThat(to(2, places(order, 1, 3, 2)).html())
                .contains("The first one is in place. Go on from there.")
                .doesNotContain(NOT_YET);
        assertThat(to(2, "1", "1", "1").html()).contains(NOT_YET);
        assertThat(to(2, "1", "", "2").html()).contains(NOTHING);
    }

    /** What the form sends when the items stand at these places. */
    private static String[] places(Order order, Integer... places) {
        return Shuffle.of(order).stream()
                .map(index -> String.valueOf(places[index]))
                .toArray(String[]::new);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "water vapour",
                "  Water   VAPOUR ",
                "Ｗater vapour",
                "20 °c",
                "20\u00a0°C",
                "Water vapour.",
                "“water vapour”。"
            })
    void aWordIsRightWhateverItsCaseSpacesAndWidth(String word) {
        assertThat(to(3, word).html()).contains(RIGHT, "too thinly");
    }

    @Test
    void anotherWordIsNotYetRight() {
        assertThat(to(3, "steam").html()).contains(NOT_YET, "too thinly").doesNotContain("vapour");
    }

    @Test
    void nothingChosenIsAskedForKindly() {
        assertThat(to(0).html()).contains(NOTHING).doesNotContain("chalk");
        assertThat(to(3, "   ").html()).contains(NOTHING);
        assertThat(to(0).readable()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0,9", "0,-1", "0,x", "0,99999999999999999999", "0,''", "1,7", "2,4", "9,0", "-1,0"})
    void whatNoFormSendsIsRefusedKindly(int question, String given) {
        var feedback = to(question, given);
        assertThat(feedback.readable()).isFalse();
        assertThat(feedback.html()).contains(UNREADABLE);
    }

    @Test
    void twoAnswersToASingleQuestionAreNone() {
        assertThat(to(0, "0", "1").readable()).isFalse();
        assertThat(to(3, "a", "b").readable()).isFalse();
    }

    @Test
    void feedbackLeadsBackToItsQuestion() {
        assertThat(to(1, "0").anchor()).isEqualTo("question-2");
        assertThat(Blocks.html(LESSON)).contains("id=\"question-2\"");
    }

    @Test
    void questionsInTeachersNotesAreNotCounted() {
        var lesson = ":::::example\n::::teacher\nHow many?\n::::\n:::::\n\n" + LESSON;
        assertThat(Feedback.to(Blocks.document(lesson), 0, List.of("1"), Blocks.setting("en"))
                        .html())
                .contains(RIGHT);
    }
}
