package dev.gradus.platform.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.platform.yaml.YamlProblem.Code;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlMapTest {

    @Test
    void aScalarIsTheTextThatStandsThere() {
        var text = """
            year: 1984
            answer: yes
            quoted: "a: b"
            folded: >
              one
              two
            """;

        assertThat(problems(text, map -> {
                    assertThat(map.requiredString("year")).isEqualTo("1984");
                    assertThat(map.requiredString("answer")).isEqualTo("yes");
                    assertThat(map.requiredString("quoted")).isEqualTo("a: b");
                    assertThat(map.requiredString("folded")).isEqualTo("one two");
                    map.reportUnread();
                }))
                .isEmpty();
    }

    @Test
    void listsAndMapsKeepTheirOrder() {
        var text = """
            words: [b, a]
            title: {en: Water, zh-CN: 水}
            strands:
              - slug: two
              - slug: one
            """;

        assertThat(problems(text, map -> {
                    assertThat(map.strings("words")).containsExactly("b", "a");
                    assertThat(map.requiredStringMap("title", List.of("en", "zh-CN")))
                            .containsExactly(Map.entry("en", "Water"), Map.entry("zh-CN", "水"));
                    assertThat(map.maps("strands"))
                            .extracting(strand -> strand.requiredString("slug"))
                            .containsExactly("two", "one");
                }))
                .isEmpty();
    }

    @Test
    void whatIsNotAsAskedIsReportedWithItsLine() {
        var text = """
            title:
              zh-CN: 水
              fr: Eau
            words: a
            number: 3.5
            lines: |
              a
              b
            empty:
            strands:
              - a
            strange: 1
            """;

        assertThat(problems(text, map -> {
                    map.requiredStringMap("title", List.of("en", "zh-CN"));
                    map.strings("words");
                    map.requiredInt("number", 1, 9);
                    map.string("lines");
                    map.string("empty");
                    map.maps("strands");
                    map.requiredString("missing");
                    map.reportUnread();
                }))
                .containsExactly(
                        problem(1, Code.MISSING_KEY, "missing"),
                        problem(2, Code.MISSING_KEY, "en"),
                        problem(3, Code.UNKNOWN_KEY, "fr"),
                        problem(4, Code.WRONG_SHAPE, "words", "list"),
                        problem(5, Code.WRONG_SHAPE, "number", "number"),
                        problem(6, Code.WRONG_SHAPE, "lines", "line"),
                        problem(9, Code.WRONG_SHAPE, "empty", "text"),
                        problem(11, Code.WRONG_SHAPE, "strands", "map"),
                        problem(12, Code.UNKNOWN_KEY, "strange"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: &x 1",
                "a: *x",
                "a: !!java.net.URL [x]",
                "a: !!str 1",
                "a: !x {}",
                "!x\na: 1",
                "a: !!binary x"
            })
    void tagsAnchorsAndAliasesAreRefused(String text) {
        assertThat(problems(text, _ -> {}))
                .extracting(YamlProblem::code)
                .containsAnyOf(Code.YAML_NOT_PLAIN, Code.YAML_SYNTAX)
                .isNotEmpty();
    }

    @Test
    void aFileThatUnfoldsIntoAHugeOneIsRefused() {
        var bomb = new StringBuilder("a0: &a0 [x,x,x,x,x,x,x,x,x]\n");
        for (int i = 1; i < 20; i++) {
            bomb.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ",").repeat(9)));
        }

        assertThat(problems(bomb.toString(), _ -> {}))
                .extracting(YamlProblem::code)
                .contains(Code.YAML_NOT_PLAIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# only a comment",
                "just words",
                "- a",
                "a: b: c",
                "a: [",
                "a: 'b",
                "\ta: b",
                "a: b\n---\nc: d",
                "? [a]\n: b",
                "a: \u0007",
                "%YAML 9.9\n---\na: b"
            })
    void whatIsNoMapIsRefusedWithItsLine(String text) {
        assertThat(problems(text, YamlMap::reportUnread)).isNotEmpty().allMatch(problem -> problem.line() >= 1);
    }

    @Test
    void hugeAndDeepTextsAreRefused() {
        assertThat(problems("a: " + "b".repeat(300_000), _ -> {})).containsExactly(problem(1, Code.YAML_TOO_LARGE));
        assertThat(problems("a: " + "[".repeat(50_000), _ -> {})).isNotEmpty();
        assertThat(problems("a: " + "{a: ".repeat(5_000), _ -> {})).isNotEmpty();
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        var yaml = new YamlText().put("slug", "water").put("title", Map.of("en", "Water: a promise"));
        var first = yaml.inner().inner().put("slug", "cycle").put("title", Map.of("en", "Cycle"));
        yaml.putAll("strands", List.of(first, yaml.inner().inner().put("slug", "on")));

        assertThat(yaml).hasToString("""
            slug: water
            title:
              en: "Water: a promise"
            strands:
              - slug: cycle
                title:
                  en: Cycle
              - slug: "on"
            """);
        assertThat(problems(
                        yaml.toString(), map -> assertThat(map.maps("strands")).hasSize(2)))
                .isEmpty();
    }

    private static List<YamlProblem> problems(String text, Consumer<YamlMap> ask) {
        var problems = new YamlProblems();
        YamlMap.parse(text, problems).ifPresent(ask);
        return problems.list();
    }

    private static YamlProblem problem(int line, Code code, String... args) {
        return new YamlProblem(line, code, List.of(args));
    }
}
