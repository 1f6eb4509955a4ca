package dev.gradus.grading.english;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.grading.Segment.Kind;
import dev.gradus.grading.Segment.Prose;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where sentences end, with everything that looks like an end and is none. */
class EnglishSentencesTest {

    private static final Lexicon LEXICON = Lexicon.load();

    static Stream<String> texts() throws IOException {
        return Files.readString(Path.of("src/test/resources/grading/sentences-en.txt"))
                .lines()
                .filter(line -> !line.startsWith("#"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void sentencesEndWhereTheBarsStand(String marked) {
        var text = new Prose(Kind.PARAGRAPH, marked.replace("|", ""), 0);

        var found = SentenceReader.read(LEXICON, List.of(text)).stream()
                .map(sentence -> text.text().substring(sentence.start(), sentence.end()))
                .toList();

        assertThat(found)
                .containsExactly(
                        Stream.of(marked.split("\\|")).map(String::strip).toArray(String[]::new));
    }
}
