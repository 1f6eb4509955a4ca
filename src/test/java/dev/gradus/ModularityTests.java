package dev.gradus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
        assertThat(MODULES.stream())
                .allSatisfy(module -> assertThat(declaration(module))
                        .as("allowedDependencies of %s", module.getIdentifier())
                        .isNotNull());
    }

    @Test
    void theStudentSiteCannotSeeDrafts() {
        assertThat(uses("reading")).doesNotContain("lesson", "review", "media", "people");
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
        try {
            var source = Files.readString(Path.of("src/main/java/dev/gradus", name(module), "package-info.java"));
            return source.substring(source.indexOf("/**") + 3, source.indexOf("*/"))
                    .replaceAll("\\s*\\n \\* ?", " ")
                    .strip();
        } catch (IOException exception) {
            throw new java.io.UncheckedIOException(exception);
        }
    }

    private static org.springframework.modulith.@org.jspecify.annotations.Nullable ApplicationModule declaration(
            ApplicationModule module) {
        try {
            return Class.forName(module.getBasePackage().getName() + ".package-info")
                    .getAnnotation(org.springframework.modulith.ApplicationModule.class);
        } catch (ClassNotFoundException missing) {
            return null;
        }
    }
}
