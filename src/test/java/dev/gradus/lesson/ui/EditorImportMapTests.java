package dev.gradus.lesson.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class EditorImportMapTests {

    private static final Pattern FROM = Pattern.compile("(?m)^(?:import|export|\\}).*\\bfrom\\s+['\"]([^'\"]+)['\"]");
    private static final EditorImportMap MAP = EditorImportMap.ofWebJars();

    @Test
    void everyScriptOfTheMapIsOnTheClassPath() {
        assertThat(MAP.paths())
                .hasSize(15)
                .allSatisfy((module, path) -> assertThat(getClass().getResource("/META-INF/resources" + path))
                        .as(module)
                        .isNotNull());
    }

    @Test
    void everyModuleThatAScriptAsksForIsInTheMap() throws IOException {
        var asked = new ArrayList<String>();
        for (var path : MAP.paths().values()) {
            try (var script = getClass().getResourceAsStream("/META-INF/resources" + path)) {
                asked.addAll(imports(new String(script.readAllBytes(), StandardCharsets.UTF_8)));
            }
        }
        EditorSources.scripts().values().forEach(script -> asked.addAll(imports(script)));
        assertThat(asked).contains("prosemirror-view", "orderedmap", "./schema.js");
        assertThat(asked.stream().filter(name -> !name.startsWith("."))).allMatch(MAP.paths()::containsKey);
    }

    @Test
    void everyScriptOfOursThatIsAskedForIsThere() {
        EditorSources.scripts()
                .forEach((file, script) -> imports(script).stream()
                        .filter(name -> name.startsWith("."))
                        .forEach(name -> assertThat(file.resolveSibling(name))
                                .as(file.toString())
                                .exists()));
    }

    @Test
    void theContextPathStandsBeforeEveryPath() {
        assertThat(MAP.json("/school"))
                .startsWith("{\"imports\":{\"orderedmap\":\"/school/webjars/orderedmap/")
                .doesNotContain("\"/webjars");
    }

    @Test
    void noWebJarBringsAnotherByAVersionRange() throws IOException {
        var pom = Files.readString(Path.of("pom.xml"));
        var webJars = Pattern.compile("<groupId>org\\.webjars\\.npm</groupId>(?s:.*?)</dependency>")
                .matcher(pom);
        assertThat(webJars.results())
                .hasSize(15)
                .allSatisfy(found -> assertThat(found.group())
                        .contains("<artifactId>*</artifactId>")
                        .containsPattern("<version>[0-9.]+</version>"));
    }

    private static List<String> imports(String script) {
        return FROM.matcher(script).results().map(found -> found.group(1)).toList();
    }
}
