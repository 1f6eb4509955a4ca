package dev.gradus.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
