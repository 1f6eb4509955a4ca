package dev.gradus.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.publishing.PublishedSearch.Piece;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTests {

    private static String marked(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource({
        "happi, 'Happy and happier, unhappy', '[Happy] and [happier], unhappy'",
        "run, 'Run, running! Overrun.', '[Run], [running]! Overrun.'",
        "co, 'CO₂ and cooperativenessandmore', '[CO]₂ and cooperativenessandmore'",
        "water, '水water水', '水[water]水'",
        "水循 循环, 看水循环吧, 看[水循环]吧",
        "水, 水水和水, [水水]和[水]",
        "x, '', ''",
    })
    void wordsAndTheirEndingsAreMarked(String terms, String text, String expected) {
        var excerpt = new Excerpt(List.of(terms.split(" ")));
        assertThat(marked(excerpt.whole(text == null ? "" : text))).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void thePartWithMostOfItIsCutOutAtTheBeginningsOfWords() {
        var text = "rain once. " + "Nothing here. ".repeat(30) + "rain, rain and more rain. " + "The end. ".repeat(30);
        assertThat(marked(new Excerpt(List.of("rain")).best(text)))
                .startsWith("… ")
                .contains("[rain], [rain] and more [rain].")
                .endsWith(" …")
                .hasSizeBetween(160, 200);
    }

    @Test
    void aTextOfNothingButTheWordIsNoTrouble() {
        assertThat(marked(new Excerpt(List.of("a")).best("a ".repeat(100_000)))).startsWith("[a] [a]");
    }
}
