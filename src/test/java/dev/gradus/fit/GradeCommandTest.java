package dev.gradus.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GradeCommandTest {

    private static final String EASY = "The dog runs to the gate. You see it. We all run home. ".repeat(8);
    private static final String HARD =
            "Utilise the purification installation, and the sediment is removed by coagulation. ".repeat(8);
    private static final Path LESSON = Path.of("content/water/cycle/primary/01-where-does-the-puddle-go/lesson.en.md");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @Test
    void aLineInIsALineOut() {
        int code = run(line("a", EASY) + line("b", HARD) + line("c", "水往低处流。".repeat(30)), "--jsonl");

        var lines = lines();
        assertThat(code).isZero();
        assertThat(lines).extracting(line -> line.get("id").stringValue()).containsExactly("a", "b", "c");
        assertThat(lines).extracting(line -> line.get("lang").stringValue()).containsExactly("en", "en", "zh-CN");
        assertThat(lines.getFirst().get("words").intValue()).isEqualTo(104);
        assertThat(lines.get(1).get("level").doubleValue())
                .isGreaterThan(lines.getFirst().get("level").doubleValue() + 5)
                .isBetween(
                        lines.get(1).get("low").doubleValue(),
                        lines.get(1).get("high").doubleValue());
        assertThat(lines.getFirst().get("stage").stringValue()).isEqualTo("primary");
        assertThat(lines.getFirst().has("hints")).isFalse();
        assertThat(lines.get(2).get("scale").stringValue()).isEqualTo("index");
    }

    @Test
    void aStageBringsHintsWithTheirPlaces() {
        run(line("b", HARD), "--jsonl", "--stage", "primary-3-4");

        var hints = lines().getFirst().get("hints");
        assertThat(hints.valueStream().map(hint -> hint.get("code").stringValue()))
                .contains("EASIER_WORD", "PASSIVE");
        var easier = hints.valueStream()
                .filter(hint -> hint.get("code").stringValue().equals("EASIER_WORD"))
                .findFirst()
                .orElseThrow();
        assertThat(easier.get("offset").intValue()).isZero();
        assertThat(easier.get("length").intValue()).isEqualTo("Utilise".length());
        assertThat(easier.get("suggestions").get(0).stringValue()).isEqualTo("use");
    }

    @Test
    void aShortTextHasNoLevel() {
        assertThat(run(line("s", "Rain."), "--jsonl")).isZero();

        assertThat(lines().getFirst().get("level").isNull()).isTrue();
        assertThat(lines().getFirst().get("words").intValue()).isEqualTo(1);
    }

    @Test
    void anOptionMayHaveItsValueBehindAnEqualsSign() {
        assertThat(run(line("b", HARD), "--jsonl", "--stage=middle")).isZero();

        assertThat(lines().getFirst().get("against").stringValue()).isEqualTo("middle");
        assertThat(run("", "--help")).isZero();
    }

    @Test
    void aLongStreamIsAnsweredInItsOrder() {
        var lines = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            lines.append(i % 7 == 3 ? "{oops\n" : line("n" + i, i % 5 == 0 ? EASY.repeat(20) : EASY));
        }

        assertThat(run(lines.toString(), "--jsonl")).isEqualTo(1);
        assertThat(lines())
                .extracting(line -> line.get("id").stringValue())
                .containsExactlyElementsOf(IntStream.range(0, 200)
                        .filter(i -> i % 7 != 3)
                        .mapToObj(i -> "n" + i)
                        .toList());
        assertThat(errors.toString(StandardCharsets.UTF_8)).startsWith("-:4: ").contains("-:11: ");
    }

    @Test
    void aBadLineIsToldWithItsNumberAndTheOthersAreGraded() {
        int code = run("{oops\n" + line("b", EASY) + "{\"id\":1}\n{\"text\":\"Bonjour\",\"lang\":\"fr\"}\n", "--jsonl");

        assertThat(code).isEqualTo(1);
        assertThat(lines()).hasSize(1);
        assertThat(errors.toString(StandardCharsets.UTF_8))
                .contains("-:1: ", "-:3: ", "-:4: ")
                .doesNotContain("Exception");
    }

    @Test
    void aLessonIsReadWithoutItsMarkup() {
        assertThat(run("", "--stage", "primary-1-2", LESSON.toString())).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("Level 1.", "Suits primary-1-2", "longest sentence")
                .doesNotContain(":::", "teacher", "Travis");
    }

    @Test
    void wrongUseIsSaidInASentence(@TempDir Path folder) throws IOException {
        assertThat(run("")).isEqualTo(2);
        assertThat(run("", "--stage", "nursery", "-")).isEqualTo(2);
        assertThat(run("", "--lang", "fr", "-")).isEqualTo(2);
        assertThat(run("", "--bogus", "-")).isEqualTo(2);
        assertThat(run("", folder.resolve("none.txt").toString())).isEqualTo(1);
        assertThat(run("", Files.createDirectory(folder.resolve("folder")).toString()))
                .isEqualTo(1);
        assertThat(errors.toString(StandardCharsets.UTF_8))
                .contains("nursery", "primary-3-4", "\"fr\"", "--bogus", "There is no file")
                .doesNotContain("Exception");
    }

    private int run(String input, String... arguments) {
        out.reset();
        var in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        return new GradeCommand(
                        in,
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(errors, true, StandardCharsets.UTF_8))
                .run(List.of(arguments));
    }

    private static String line(String id, String text) {
        return "{\"id\":\"" + id + "\",\"text\":\"" + text + "\"}\n";
    }

    private List<JsonNode> lines() {
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .map(JsonMapper.shared()::readTree)
                .toList();
    }
}
