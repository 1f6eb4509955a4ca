package dev.gradus.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.lesson.TextComparison.Change;
import dev.gradus.lesson.TextComparison.Passage;
import dev.gradus.lesson.TextComparison.Piece;
import dev.gradus.lesson.TextComparison.Row;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class TextComparisonTests {

    @Test
    void aTextIsTheSameAsItself() {
        assertThat(TextComparison.of(PUDDLE, PUDDLE).isSame()).isTrue();
    }

    @Test
    void linesBrokenElsewhereAreNoDifference() {
        assertThat(TextComparison.of("One two\nthree.\n\n\nFour.", "One two three.\n\nFour.\n")
                        .isSame())
                .isTrue();
    }

    @Test
    void theChangedWordsOfAPassageAreMarked() {
        var row = onlyChange(
                TextComparison.of("The puddle lies in the yard.", "The big puddle lies in the school yard."));

        assertThat(row.change()).isEqualTo(Change.CHANGED);
        assertThat(marked(row.before())).isEmpty();
        assertThat(marked(row.after()).stream().map(String::strip)).containsExactly("big", "school");
        assertThat(text(row.after())).isEqualTo("The big puddle lies in the school yard.");
    }

    @Test
    void severalWordsInARowAreOneMark() {
        var row = onlyChange(TextComparison.of("Where did the water go today?", "Where did all that snow go today?"));

        assertThat(marked(row.after()).stream().map(String::strip)).containsExactly("all that snow");
    }

    @Test
    void aChineseCharacterIsAWord() {
        var row = onlyChange(TextComparison.of("水到哪里去了？太阳晒干了它。", "水去哪里了？太阳晒干了它。"));

        assertThat(row.change()).isEqualTo(Change.CHANGED);
        assertThat(String.join("", marked(row.before()))).hasSizeLessThan(5);
    }

    @Test
    void aNewPassageStandsAloneAndTheOthersStayAligned() {
        var comparison =
                TextComparison.of("First.\n\nLast of all.", "First.\n\nQuite another thought.\n\nLast of all.");

        assertThat(comparison.rows().stream().map(Row::change)).containsExactly(Change.SAME, Change.ADDED, Change.SAME);
    }

    @Test
    void aPassageThatSharesNoThoughtIsReplacedAndNotMixed() {
        var comparison = TextComparison.of("Rain falls on hills.", "Choose a partner; take chalk!");

        assertThat(comparison.rows().stream().map(Row::change)).containsExactly(Change.REMOVED, Change.ADDED);
    }

    @Test
    void aPassageThatStandsElsewhereWordForWordWasMoved() {
        var comparison = TextComparison.of(
                "| a | b |\n|---|---|\n| 1 | 2 |\n\nFirst thought.\n\nSecond one.",
                "First thought.\n\nSecond one.\n\n| a | b |\n|---|---|\n| 1 | 2 |");

        assertThat(comparison.rows().stream().map(Row::change))
                .containsExactly(Change.MOVED, Change.SAME, Change.SAME, Change.MOVED);
        assertThat(comparison.rows().getFirst().after()).isNull();
        assertThat(marked(comparison.rows().getLast().after())).isEmpty();
    }

    @Test
    void frontMatterIsComparedLineByLine() {
        var changed = PUDDLE.replace("minutes: 40", "minutes: 35");

        var row = onlyChange(TextComparison.of(PUDDLE, changed));

        assertThat(Objects.requireNonNull(row.after()).frontMatter()).isTrue();
        assertThat(marked(row.before())).containsExactly("40");
        assertThat(marked(row.after())).containsExactly("35");
    }

    @Test
    void bothSidesAlwaysHoldTheWholeText() {
        var other = "# Else\n\nThe puddle is gone. Why?\n\n- one\n- two\n";

        var comparison = TextComparison.of(PUDDLE, other);

        assertThat(side(comparison, Row::before)).isEqualTo(words(PUDDLE.replace("---\n", "")));
        assertThat(side(comparison, Row::after)).isEqualTo(words(other));
    }

    @Test
    void hugeTextsThatShareNothingAreComparedInTime() {
        var one = IntStream.range(0, 60_000).mapToObj(i -> "a" + i).collect(Collectors.joining("\n\n"));
        var other = IntStream.range(0, 60_000).mapToObj(i -> "b" + i).collect(Collectors.joining("\n\n"));
        var line = "x ".repeat(300_000);

        Assertions.assertTimeout(Duration.ofSeconds(15), () -> {
            assertThat(TextComparison.of(one, other).rows()).hasSize(120_000);
            assertThat(TextComparison.of(line, line.replace('x', 'y')).isSame()).isFalse();
        });
    }

    private static final String PUDDLE = """
            ---
            title: Where does the puddle go?
            minutes: 40
            ---

            ## Look {minutes=10}

            After the rain a puddle lies in the yard.
            Draw a line around it.
            """;

    private static Row onlyChange(TextComparison comparison) {
        var changes = comparison.rows().stream()
                .filter(row -> row.change() != Change.SAME)
                .toList();
        assertThat(changes).hasSize(1);
        return changes.getFirst();
    }

    private static List<String> marked(@Nullable Passage passage) {
        return (passage == null ? List.<Piece>of() : passage.pieces())
                .stream().filter(Piece::changed).map(Piece::text).toList();
    }

    private static String text(@Nullable Passage passage) {
        return passage == null ? "" : passage.text();
    }

    private static List<String> side(
            TextComparison comparison, java.util.function.Function<Row, @Nullable Passage> side) {
        return words(comparison.rows().stream()
                .map(side)
                .map(TextComparisonTests::text)
                .collect(Collectors.joining(" ")));
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }
}
