package dev.gradus.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.FileSystemUtils;

/** What is wrong with a map stands in a file, on a line. */
class MapCheckTest {

    private static final Path WATER = Path.of("content/water");
    private static final String RAIN = "cycle/middle/01-why-it-rains-here/lesson.en.md";

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void copyTheWaterProgramme() throws IOException {
        try (var files = Files.walk(WATER)) {
            for (var file : files.filter(each -> !each.equals(WATER)).toList()) {
                Files.copy(file, folder.resolve(WATER.relativize(file).toString()));
            }
        }
    }

    @Test
    void aTermIsFoundOnItsLineBelowItsKey() throws IOException {
        change(RAIN, "  - water vapour\n", "  - water vapour\n  - hydrograph\n");

        // Hints on the texts have the same code.
        assertThat(ContentCheck.run(folder, Locale.ENGLISH))
                .filteredOn(finding -> finding.code().equals("USED_BEFORE_TAUGHT"))
                .filteredOn(finding -> finding.path().equals(RAIN))
                .extracting(Finding::line)
                .contains(lineOf(RAIN, "  - hydrograph"));
    }

    @Test
    void aUnitsDepthIsFoundInItsFile() throws IOException {
        change("cycle/high/unit.yaml", "depth: analyse", "depth: notice");

        assertThat(found("OUT_OF_ORDER").path()).isEqualTo("cycle/high/unit.yaml");
        assertThat(found("OUT_OF_ORDER").line()).isEqualTo(lineOf("cycle/high/unit.yaml", "depth: notice"));
        assertThat(found("OUT_OF_ORDER").message()).contains("explain", "notice", "Middle");
    }

    @Test
    void aStrandIsFoundInTheProgrammesFile() throws IOException {
        var yaml = "programme.yaml";
        change(yaml, "  - slug: sharing\n", """
                  - slug: ice
                    title: {en: Ice, zh-CN: 冰}
                    bigIdea: {en: Ice floats., zh-CN: 冰浮在水上。}
                  - slug: sharing
                """);
        var lesson = Files.createDirectories(folder.resolve("ice/primary/01-floating"));
        Files.writeString(lesson.resolve("lesson.en.md"), "---\ntitle: Ice floats\nminutes: 40\n---\n");

        assertThat(found("ORPHAN_STRAND").path()).isEqualTo(yaml);
        assertThat(found("ORPHAN_STRAND").line()).isEqualTo(lineOf(yaml, "slug: ice"));
    }

    @Test
    void aMisconceptionLeftStandingIsFoundOnItsLine() throws IOException {
        change(RAIN, "materials:\n", "raises:\n  cold-makes-water: Cold turns into water.\nmaterials:\n");

        assertThat(found("NEVER_ANSWERED").line()).isEqualTo(lineOf(RAIN, "cold-makes-water"));
        assertThat(found("NEVER_ANSWERED").message()).contains("Cold turns into water.");
    }

    @Test
    void everyFaultIsFoundInItsFileOnItsLine() throws IOException {
        var puddle = "cycle/primary/01-where-does-the-puddle-go/lesson.en.md";
        var river = "cycle/high/01-reading-a-hydrograph/lesson.en.md";
        var sand = "clean/primary/01-a-filter-from-sand/lesson.en.md";
        var works = "clean/middle/01-five-steps-of-a-waterworks/lesson.en.md";
        var fair = "sharing/primary/01-fair-for-everyone/lesson.en.md";
        var litre = "sharing/middle/01-what-a-litre-costs/lesson.en.md";
        var treaty = "sharing/high/01-write-a-treaty/lesson.en.md";
        change(puddle, "introduces:\n", """
                buildsOn:
                  - cycle/middle/why-it-rains-here
                introduces:
                  phlogiston: A word that nobody uses again.
                """);
        change(fair, "introduces:\n", "buildsOn:\n  - clean/middle/five-steps-of-a-waterworks\nintroduces:\n");
        change(litre, "buildsOn:\n", "buildsOn:\n  - cycle/primary/gone\n");
        change(river, "buildsOn:\n", "buildsOn:\n  - cycle/primary/where-does-the-puddle-go\n");
        change("sharing/high/unit.yaml", "depth: act", "depth: notice");
        change(sand, "materials:\n", "uses:\n  - turbidity\nmaterials:\n");
        change(RAIN, "introduces:\n", "introduces:\n  turbidity: How cloudy water is.\n");
        change(treaty, "minutes: 45", "minutes: 46");
        change(RAIN, "materials:\n", "raises:\n  cold-makes-water: Cold turns into water.\nmaterials:\n");
        change(works, "materials:\n", "answers:\n  - flat-earth\nmaterials:\n");
        Files.writeString(folder.resolve(RAIN), "\nOne more sentence.\n", StandardOpenOption.APPEND);
        FileSystemUtils.deleteRecursively(folder.resolve("clean/high/01-is-it-safe-to-drink"));
        var yaml = "programme.yaml";
        change(yaml, "  - slug: sharing\n", """
                  - slug: ice
                    title: {en: Ice, zh-CN: 冰}
                    bigIdea: {en: Ice floats., zh-CN: 冰浮在水上。}
                  - slug: sharing
                """);
        var floating = "ice/primary/01-floating/lesson.en.md";
        var again = "ice/primary/02-floating-again/lesson.en.md";
        create(floating, """
                ---
                title: Ice floats
                minutes: 40
                objectives:
                  - Say why ice floats.
                introduces: {ice: Hard water., floe: A sheet of ice., thaw: To melt.}
                ---
                """);
        create(again, "---\ntitle: Ice floats again\nminutes: 40\nuses: [ice, floe, thaw]\n---\n");

        assertThat(ContentCheck.run(folder, Locale.ENGLISH))
                .extracting(Finding::code, Finding::path, Finding::line)
                .contains(
                        tuple("CYCLE", puddle, lineOf(puddle, "cycle/middle/why-it-rains-here")),
                        tuple("LATER_PREREQUISITE", fair, lineOf(fair, "clean/middle/five-steps-of-a-waterworks")),
                        tuple("DANGLING_LINK", litre, lineOf(litre, "cycle/primary/gone")),
                        tuple("EMPTY_UNIT", "clean/high/unit.yaml", lineOf("clean/high/unit.yaml", "depth:")),
                        tuple("ORPHAN_STRAND", yaml, lineOf(yaml, "slug: ice")),
                        tuple("LEAP", river, lineOf(river, "cycle/primary/where-does-the-puddle-go")),
                        tuple("REPETITION", again, 1),
                        tuple("OUT_OF_ORDER", "sharing/high/unit.yaml", lineOf("sharing/high/unit.yaml", "depth:")),
                        tuple("USED_BEFORE_TAUGHT", sand, lineOf(sand, "  - turbidity")),
                        tuple("INTRODUCED_TWICE", works, lineOf(works, "  turbidity:")),
                        tuple("NEVER_REVISITED", puddle, lineOf(puddle, "phlogiston")),
                        tuple("NO_CHECK", floating, lineOf(floating, "objectives:")),
                        tuple("MINUTES_MISMATCH", treaty, lineOf(treaty, "minutes: 46")),
                        tuple(
                                "STALE_TRANSLATION",
                                RAIN.replace("en.md", "zh-CN.md"),
                                lineOf(RAIN.replace("en.md", "zh-CN.md"), "translationOf:")),
                        tuple("NEVER_ANSWERED", RAIN, lineOf(RAIN, "cold-makes-water")),
                        tuple("NEVER_RAISED", works, lineOf(works, "flat-earth")));
    }

    @Test
    void whatIsAcceptedIsToldApartAndWhatIsNoLongerFoundToo() throws IOException {
        change("cycle/high/unit.yaml", "depth: analyse", "depth: notice");
        change(RAIN, "materials:\n", "raises:\n  cold-makes-water: Cold turns into water.\nmaterials:\n");
        create(AcceptedYaml.NAME, """
                accepted:
                  - code: OUT_OF_ORDER.depth
                    at: cycle/high
                    reason:
                      en: High school begins anew by looking.
                      zh-CN: 高中重新从观察开始。
                    by: Lin Wei
                    on: 2026-11-01
                  - code: NEVER_ANSWERED
                    at: cycle/middle/why-it-rains-here
                    language: en
                    about: another-one
                    reason: Of no use here.
                """);

        assertThat(ContentCheck.run(folder, Locale.ENGLISH))
                .extracting(Finding::code, Finding::line, Finding::accepted)
                .contains(
                        tuple(
                                "OUT_OF_ORDER",
                                lineOf("cycle/high/unit.yaml", "depth: notice"),
                                "High school begins anew by looking."),
                        tuple("NEVER_ANSWERED", lineOf(RAIN, "cold-makes-water"), null),
                        tuple("ACCEPTED_NOT_FOUND", lineOf(AcceptedYaml.NAME, "NEVER_ANSWERED"), null));
        assertThat(ContentCheck.run(folder, Locale.SIMPLIFIED_CHINESE))
                .extracting(Finding::accepted)
                .as("in the language of whoever reads it")
                .contains("高中重新从观察开始。");
    }

    @Test
    void anErrorOrAnUnknownCodeCannotBeAccepted() throws IOException {
        create(AcceptedYaml.NAME, """
                accepted:
                  - code: CYCLE
                    at: cycle
                    reason: Round and round.
                  - code: NO_SUCH_HINT
                    at: cycle
                    reason: Because.
                    until: tomorrow
                  - code: ORPHAN_STRAND
                    at: cycle
                    reason: {fr: Parce que.}
                """);

        assertThat(ContentCheck.run(folder, Locale.ENGLISH))
                .filteredOn(Finding::isError)
                .extracting(Finding::code, Finding::path, Finding::line)
                .containsExactly(
                        tuple("INVALID_VALUE", AcceptedYaml.NAME, 2),
                        tuple("INVALID_VALUE", AcceptedYaml.NAME, 5),
                        tuple("UNKNOWN_KEY", AcceptedYaml.NAME, 8),
                        tuple("MISSING_KEY", AcceptedYaml.NAME, 11),
                        tuple("UNKNOWN_KEY", AcceptedYaml.NAME, 11));
    }

    @ParameterizedTest
    @ValueSource(strings = {"water", "living-together"})
    void theSampleProgrammesHaveNoErrorAndNoWarningButAcceptedOnes(String programme) throws IOException {
        assertThat(ContentCheck.run(Path.of("content", programme), Locale.ENGLISH))
                .filteredOn(finding -> finding.accepted() == null)
                .isEmpty();
    }

    @Test
    void whatKeepsALessonFromBeingSubmittedIsAnErrorOnItsLine() throws IOException {
        var rain = Files.readString(folder.resolve(RAIN));
        var step = rain.lines()
                .filter(line -> line.startsWith("## ") && line.contains("{minutes="))
                .skip(1)
                .findFirst()
                .orElseThrow();
        change(RAIN, step, step.replaceAll("\\s*\\{minutes=\\d+}", ""));
        change(RAIN, "  - water vapour\n", "  - water vapour\n  - phlogiston\n");
        var bare = "cycle/middle/02-nothing-yet/lesson.en.md";
        create(bare, "---\ntitle: Nothing yet\nminutes: 45\n---\n");

        assertThat(ContentCheck.run(folder, Locale.ENGLISH))
                .filteredOn(Finding::isError)
                .extracting(Finding::code, Finding::path, Finding::line)
                .containsExactlyInAnyOrder(
                        tuple("LACKS_STEP_MINUTES", RAIN, lineOf(RAIN, step.replaceAll("\\s*\\{.*", ""))),
                        tuple("LACKS_DEFINITION", RAIN, lineOf(RAIN, "  - phlogiston")),
                        tuple("LACKS_TEXT", bare, 1),
                        tuple("LACKS_OBJECTIVE", bare, 1),
                        tuple("LACKS_STEPS", bare, 1),
                        tuple("LACKS_ACTIVITY", bare, 1),
                        tuple("LACKS_QUESTION", bare, 1));
    }

    @Test
    void anIncompleteLessonIsTakenInAsADraft() throws IOException {
        create("cycle/middle/02-nothing-yet/lesson.en.md", "---\ntitle: Nothing yet\nminutes: 45\n---\n");

        assertThat(ContentCheck.read(folder, Locale.ENGLISH).isSound()).isTrue();
    }

    private void create(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text);
    }

    private Finding found(String code) throws IOException {
        return ContentCheck.run(folder, Locale.ENGLISH).stream()
                .filter(finding -> finding.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private void change(String file, String from, String to) throws IOException {
        var text = Files.readString(folder.resolve(file));
        assertThat(text).contains(from);
        Files.writeString(folder.resolve(file), text.replace(from, to));
    }

    private int lineOf(String file, String part) throws IOException {
        var lines = Files.readAllLines(folder.resolve(file));
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(part)) {
                return i + 1;
            }
        }
        return 0;
    }
}
