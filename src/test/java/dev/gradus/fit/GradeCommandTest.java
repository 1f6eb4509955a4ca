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
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    void whateverALineHoldsItIsAnsweredOrToldAndNothingBreaks() {
        var random = new Random(4_004);
        var bytes = new ByteArrayOutputStream();
        int lines = 800;
        for (int i = 0; i < lines; i++) {
            bytes.writeBytes(BROKEN.get(random.nextInt(BROKEN.size())));
            if (random.nextInt(4) == 0) {
                var noise = new byte[1 + random.nextInt(80)];
                random.nextBytes(noise);
                bytes.writeBytes(new String(noise, StandardCharsets.ISO_8859_1)
                        .replaceAll("[\r\n]", "x")
                        .getBytes(StandardCharsets.ISO_8859_1));
            }
            bytes.write('\n');
        }

        assertThat(run(bytes.toByteArray(), "--jsonl", "--stage", "middle")).isEqualTo(1);
        assertThat(lines().size()
                        + errors.toString(StandardCharsets.UTF_8).lines().count())
                .isEqualTo(lines);
        assertThat(errors.toString(StandardCharsets.UTF_8)).doesNotContain("Exception", "\tat ");
    }

    /** Letters of half a pair, of no encoding, of other scripts, far too deep and far too long: one line each. */
    private static final List<byte[]> BROKEN = Stream.of(
                    line("a", EASY),
                    line("zh", "水往低处流。".repeat(30)),
                    line("half", "\\ud800 \\udc00 " + EASY),
                    line("mixed", "The water 水流 is 很 cold 冷。".repeat(20)),
                    line("emoji", "🌧️🌈".repeat(50)),
                    line("code", "for (int i = 0; i < n; i++) { sum += a[i]; } ".repeat(20)),
                    line("", ""),
                    "{\"text\":null}",
                    "{\"text\":[\"a\"]}",
                    "{\"id\":{\"a\":[1e400]},\"text\":\"Rain\"}",
                    "{\"text\":\"Rain\",\"text\":\"Snow\"}",
                    "{\"text\":\"Rain\",\"lang\":7}",
                    "{\"text\":\"Rain",
                    "[".repeat(20_000),
                    "{\"a\":".repeat(5_000),
                    "{\"id\":" + "9".repeat(5_000) + ",\"text\":\"Rain\"}",
                    "null",
                    "\"text\"",
                    "{}x",
                    "\u0000",
                    "\uFEFF{\"text\":\"Rain\"}")
            .map(line -> line.strip().getBytes(StandardCharsets.UTF_8))
            .toList();

    @Test
    void aMarkOfTheByteOrderIsNoPartOfTheText(@TempDir Path folder) throws IOException {
        assertThat(run("\uFEFF" + line("a", EASY), "--jsonl")).isZero();
        var lesson = Files.writeString(folder.resolve("lesson.en.md"), "\uFEFF" + Files.readString(LESSON));
        assertThat(run("", "--stage", "primary-1-2", lesson.toString())).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("Suits primary-1-2")
                .doesNotContain("buildsOn");
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
        return run(input.getBytes(StandardCharsets.UTF_8), arguments);
    }

    private int run(byte[] input, String... arguments) {
        out.reset();
        var in = new ByteArrayInputStream(input);
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
