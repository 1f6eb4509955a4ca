package dev.gradus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    private static final ApplicationModules MODULES = ApplicationModules.of(Application.class);

    @Test
    void everyModuleKeepsToWhatItMayUse() {
        MODULES.verify();
    }

    @Test
    void everyModuleSaysWhatItMayUse() {
        assertThat(MODULES.stream().map(ModularityTests::packageInfo))
                .isNotEmpty()
                .allSatisfy(source -> assertThat(source).contains("allowedDependencies = {"));
    }

    @Test
    void theStudentSiteCannotSeeDrafts() {
        assertThat(uses("reading")).doesNotContain("lesson", "review", "media", "people");
    }

    /** One beside the tests would hide the module's own, and with it all that the module may not use. */
    @Test
    void noPackageInfoOfTheTestsHidesAModules() {
        assertThat(MODULES.stream())
                .allSatisfy(module -> assertThat(Path.of("src/test/java/dev/gradus", name(module), "package-info.java"))
                        .doesNotExist());
    }

    /** Run with {@code -Dgradus.write=true} to draw it anew. */
    @Test
    void theArchitecturePictureIsTrue() throws IOException {
        var picture = Path.of("docs/architecture.md");
        var drawn = draw();
        if (Boolean.getBoolean("gradus.write")) {
            Files.writeString(picture, drawn);
        }
        assertThat(Files.readString(picture)).isEqualTo(drawn);
    }

    private static String draw() {
        var lines = MODULES.stream()
                .sorted((one, other) -> name(one).compareTo(name(other)))
                .flatMap(module -> uses(name(module)).lines().map(used -> "  " + name(module) + " --> " + used))
                .collect(Collectors.joining("\n"));
        var table = MODULES.stream()
                .sorted((one, other) -> name(one).compareTo(name(other)))
                .map(module -> "| `" + name(module) + "` | " + says(module) + " |")
                .collect(Collectors.joining("\n"));
        return """
                # Architecture

                Drawn from the modules by `ModularityTests`; an arrow means “uses”. `platform`, which all may use, is left out.

                ```mermaid
                graph TD
                %s
                ```

                | module | is for |
                |---|---|
                %s
                """.formatted(lines, table);
    }

    private static String uses(String name) {
        return MODULES.getModuleByName(name).stream()
                .flatMap(module -> module.getDirectDependencies(MODULES)
                        .uniqueModules()
                        .map(ModularityTests::name)
                        .filter(used -> !used.equals("platform") && !used.equals(name))
                        .distinct()
                        .sorted())
                .collect(Collectors.joining("\n"));
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }

    private static String says(ApplicationModule module) {
        var source = packageInfo(module);
        return source.substring(source.indexOf("/**") + 3, source.indexOf("*/"))
                .replaceAll("\\s*\\n \\* ?", " ")
                .strip();
    }

    private static String packageInfo(ApplicationModule module) {
        try {
            return Files.readString(Path.of("src/main/java/dev/gradus", name(module), "package-info.java"));
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
