package dev.gradus.lesson.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.lesson.TextComparison;
import dev.gradus.lesson.TextComparison.Passage;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadPassageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '"',
            value = {
                "a **bold** and *slanted* word ~ a [STRONG]bold and [EMPHASIS]slanted word",
                "**all *of* it** ~ [STRONG]all [STRONG, EMPHASIS]of[STRONG] it",
                "***both*** ~ [STRONG, EMPHASIS]both",
                "水**重点**在 ~ 水[STRONG]重点在",
                "`a * b * c` and $`x^2`$ ~ [CODE]a * b * c and [CODE]x^2",
                "2 \\* 3 \\* 4, \\**x\\** ~ 2 * 3 * 4, **x**",
                "- one * two * three ~ - one * two * three",
                "5 * 6 = 30 and **open ~ 5 * 6 = 30 and **open"
            })
    void signsOfEmphasisAreSeenAndNotRead(String source, String read) {
        assertThat(shown(source)).isEqualTo(read);
    }

    @Test
    void frontMatterAndCodeAreLeftAlone() {
        assertThat(ReadPassage.of(new Passage(true, List.of(new TextComparison.Piece("title: a **b**", false))))
                        .runs())
                .extracting(ReadPassage.Run::text)
                .containsExactly("title: a **b**");
        assertThat(shown("```\n**x**\n```")).isEqualTo("```\n**x**\n```");
    }

    @Test
    void whereOnlyTheEmphasisHasChangedItsWordsAreMarked() {
        var row = TextComparison.of("The sea is big.", "The **sea** is *big*.")
                .rows()
                .getFirst();

        assertThat(changed(Objects.requireNonNull(row.after()))).isEqualTo("sea|big");
        assertThat(changed(Objects.requireNonNull(row.before()))).isEmpty();
    }

    @Test
    void statesOfOneMinuteAreToldApartByTheirSeconds() {
        var moments = new Moments(Locale.UK, ZoneId.of("UTC"));
        var one = Instant.parse("2026-03-01T10:00:05Z");
        var other = Instant.parse("2026-03-01T10:00:40Z");
        var later = Instant.parse("2026-03-01T10:01:40Z");
        var times = RevisionTimes.of(moments, List.of(one, other, later));

        assertThat(times.of(one)).endsWith("10:00:05");
        assertThat(times.of(other)).endsWith("10:00:40");
        assertThat(times.of(later)).endsWith("10:01");
    }

    private static String changed(Passage passage) {
        return ReadPassage.of(passage).runs().stream()
                .filter(ReadPassage.Run::changed)
                .map(ReadPassage.Run::text)
                .collect(Collectors.joining("|"));
    }

    private static String shown(String source) {
        return ReadPassage.of(new Passage(false, List.of(new TextComparison.Piece(source, false)))).runs().stream()
                .map(run -> (run.marks().isEmpty() ? "" : run.marks().toString()) + run.text())
                .collect(Collectors.joining());
    }
}
