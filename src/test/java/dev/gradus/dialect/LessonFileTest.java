package dev.gradus.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.dialect.LessonFileResult.Broken;
import dev.gradus.dialect.LessonFileResult.Read;
import dev.gradus.dialect.LessonHeader.Misconception;
import dev.gradus.dialect.LessonHeader.Term;
import dev.gradus.dialect.Problem.Code;
import java.util.List;
import org.junit.jupiter.api.Test;

class LessonFileTest {

    private static final String SOURCE = """
        ---
        title: 'Where does the puddle go?'   # as its author spelled it
        minutes: 40
        objectives: [Say where water goes]
        buildsOn:
          - cycle/primary/rain
          - weather/wind/middle/storms
        introduces:
          water vapour: "Water in the air: we cannot see it."
          evaporate: To turn into vapour.
        uses: [puddle]
        raises:
          soaks-in: All the water soaks into the ground.
        answers: [soaks-in, sun-drinks]
        materials:
          - chalk
        translationOf:
          language: en
          digest: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
        ---

        # Body
        """;

    @Test
    void aFileIsReadWithItsHeader() {
        var header = read(SOURCE).header();

        assertThat(header.title()).isEqualTo("Where does the puddle go?");
        assertThat(header.minutes()).isEqualTo(40);
        assertThat(header.objectives()).containsExactly("Say where water goes");
        assertThat(header.buildsOn())
                .containsExactly(
                        new LessonRef(null, "cycle", "primary", "rain"),
                        new LessonRef("weather", "wind", "middle", "storms"));
        assertThat(header.introduces())
                .containsExactly(
                        new Term("water vapour", "Water in the air: we cannot see it."),
                        new Term("evaporate", "To turn into vapour."));
        assertThat(header.raises())
                .containsExactly(new Misconception("soaks-in", "All the water soaks into the ground."));
        assertThat(header.answers()).containsExactly("soaks-in", "sun-drinks");
        assertThat(header.translationOf())
                .isEqualTo(new TranslationOf("en", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"));
        assertThat(read(SOURCE).body()).isEqualTo("\n# Body\n");
    }

    @Test
    void aFileKeepsEveryByte() {
        assertThat(read(SOURCE).source()).isEqualTo(SOURCE);
        assertThat(read(SOURCE).withHeader(read(SOURCE).header()).source()).isEqualTo(SOURCE);
        assertThat(read(SOURCE).withBody("New\n").source())
                .startsWith("---\ntitle: 'Where")
                .endsWith("---\nNew\n");
    }

    @Test
    void aChangedHeaderIsWrittenCanonically() {
        var file = read(SOURCE);
        var header = new LessonHeader(
                "Yes",
                45,
                List.of("Say: where", "# count"),
                file.header().buildsOn(),
                file.header().introduces().reversed(),
                List.of(),
                file.header().raises(),
                List.of("soaks-in"),
                List.of("chalk"),
                List.of(Reading.parse("重庆", "chong2 qing4").orElseThrow()),
                null);

        var changed = file.withHeader(header);

        assertThat(changed.source()).isEqualTo("""
            ---
            title: "Yes"
            minutes: 45
            objectives:
              - "Say: where"
              - "# count"
            buildsOn:
              - cycle/primary/rain
              - weather/wind/middle/storms
            introduces:
              evaporate: To turn into vapour.
              water vapour: "Water in the air: we cannot see it."
            raises:
              soaks-in: All the water soaks into the ground.
            answers:
              - soaks-in
            materials:
              - chalk
            readings:
              重庆: chóng qìng
            ---

            # Body
            """);
        assertThat(read(changed.source()).header()).isEqualTo(header);
    }

    @Test
    void anyHeaderCanBeWrittenAndReadAgain() {
        for (var text : List.of(
                "yes",
                "null",
                "~",
                "1984",
                "1e3",
                "12:30:45",
                "2001-12-14",
                "- a",
                "a: b",
                "a #b",
                "'a'",
                "\"a\\b\"",
                "{a}",
                "[a]",
                "*a",
                "&a",
                "!a",
                "|",
                ">",
                "%a",
                "@a",
                "`a`",
                "a:",
                ":a",
                "?a",
                ",",
                "#a",
                "水：火",
                "---",
                "...",
                "=",
                "<<",
                "💧",
                "a\u2028b",
                "\uFEFFa",
                "on",
                "0x1F",
                ".5",
                "-1",
                "?")) {
            var header = new LessonHeader(
                    text,
                    40,
                    List.of(text),
                    List.of(),
                    List.of(new Term(text, text)),
                    List.of(text),
                    List.of(new Misconception("a-slug", text)),
                    List.of("a-slug"),
                    List.of(text),
                    List.of(),
                    null);

            assertThat(read(LessonFile.of(header, "").source()).header()).isEqualTo(header);
        }
    }

    @Test
    void problemsNameTheLineInTheFile() {
        assertThat(problems("""
            ---
            title: Rain
            minutes: 700
            minutes: 40
            colour: blue
            objectives: Say it
            buildsOn:
              - cycle/primary/rain
              - cycle/nursery/rain
            introduces: [rain]
            translationOf:
              language: fr
              digest: abc
              by: Anna
            uses:
              - two
              -
            raises:
              Not a slug: The sun drinks it.
            answers: [Neither]
            ---
            """))
                .containsExactly(
                        new Problem(3, Code.OUT_OF_RANGE, "minutes", "700", "1", "600"),
                        new Problem(4, Code.DUPLICATE_KEY, "minutes"),
                        new Problem(5, Code.UNKNOWN_KEY, "colour"),
                        new Problem(6, Code.WRONG_SHAPE, "objectives", "list"),
                        new Problem(9, Code.INVALID_VALUE, "buildsOn", "cycle/nursery/rain"),
                        new Problem(10, Code.WRONG_SHAPE, "introduces", "map"),
                        new Problem(12, Code.INVALID_VALUE, "language", "fr"),
                        new Problem(14, Code.UNKNOWN_KEY, "by"),
                        new Problem(17, Code.WRONG_SHAPE, "uses", "text"),
                        new Problem(19, Code.INVALID_VALUE, "raises", "Not a slug"),
                        new Problem(20, Code.INVALID_VALUE, "answers", "Neither"));
        assertThat(problems("---\n{}\n---\n"))
                .containsExactly(
                        new Problem(2, Code.MISSING_KEY, "title"), new Problem(2, Code.MISSING_KEY, "minutes"));
    }

    @Test
    void whatIsNoLessonFileIsRefused() {
        assertThat(problems("# Body\n")).containsExactly(new Problem(1, Code.FRONT_MATTER_MISSING));
        assertThat(problems("")).containsExactly(new Problem(1, Code.FRONT_MATTER_MISSING));
        assertThat(problems("---\ntitle: a\nminutes: 4\n")).containsExactly(new Problem(1, Code.FRONT_MATTER_UNCLOSED));
        assertThat(problems("---\ntitle: a\nminutes: 4\n---"))
                .containsExactly(new Problem(1, Code.FRONT_MATTER_UNCLOSED));
        assertThat(problems("\uFEFF---\ntitle: a\n---\n")).containsExactly(new Problem(1, Code.BYTE_ORDER_MARK));
        assertThat(problems("---\ntitle: a\r\n---\n")).containsExactly(new Problem(2, Code.CARRIAGE_RETURN));
        assertThat(problems("---\ntitle: a\nminutes: 4\n---\n\0"))
                .containsExactly(new Problem(5, Code.CONTROL_CHARACTER, "U+0000"));
        assertThat(problems("---\n---\n")).extracting(Problem::code).containsExactly(Code.YAML_SYNTAX);
    }

    @Test
    void problemsOfTheBodyAreCountedInTheFileToo() {
        var file = read("---\ntitle: a\nminutes: 4\n---\n\n![](a.svg)\n");

        assertThat(file.parseBody().problems()).containsExactly(new Problem(6, Code.MISSING_ALT, "a.svg"));
        assertThat(file.parseBody().lines()).containsExactly(new ParseResult.Lines(6, 6));
    }

    @Test
    void theDigestIsThatOfTheBodysBytes() {
        assertThat(LessonFile.digest("")).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(LessonFile.digest("水\n"))
                .isEqualTo(LessonFile.of(LessonHeader.of("a", 4), "水\n").digest());
        assertThat(LessonFile.digest("test"))
                .isEqualTo("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
    }

    private static LessonFile read(String source) {
        return switch (LessonFile.parse(source)) {
            case Read(LessonFile file) -> file;
            case Broken(var problems) -> throw new AssertionError(problems);
        };
    }

    private static List<Problem> problems(String source) {
        return LessonFile.parse(source) instanceof Broken(var problems) ? problems : List.of();
    }
}
