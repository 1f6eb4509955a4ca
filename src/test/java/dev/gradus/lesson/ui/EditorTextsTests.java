package dev.gradus.lesson.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The scripts hold no text: what they say by key is in the bundle, and the bundle holds nothing else. */
class EditorTextsTests {

    /** Keys that are put together: the rest of each is an id from the scripts, which must be named there. */
    private static final Set<String> FAMILIES =
            Set.of("block.", "keywords.", "table.", "toolbar.", "question.type.", "library.kind.", "keys.");

    private static final Pattern QUOTED = Pattern.compile("[\"`]([a-zA-Z0-9.]+)[\"`]");
    private static final Pattern KEY = Pattern.compile("\"([a-zA-Z0-9.]+)\"");
    private static final Pattern SAID = Pattern.compile("\\bt\\(((?:[^()]|\\([^()]*\\))*)\\)");

    @Test
    void everyTextTheScriptsSayIsInTheBundle() {
        var said = EditorSources.scripts().values().stream()
                .flatMap(script -> SAID.matcher(script).results())
                .flatMap(call -> KEY.matcher(call.group(1)).results().map(found -> found.group(1)))
                .collect(Collectors.toSet());
        assertThat(said).contains("link.empty");
        assertThat(keys()).containsAll(said);
    }

    @Test
    void everyTextOfTheBundleIsSaidSomewhere() {
        var names = new TreeSet<String>();
        EditorSources.scripts()
                .values()
                .forEach(script -> QUOTED.matcher(script).results().forEach(found -> names.add(found.group(1))));
        assertThat(keys()).allMatch(key -> names.contains(key) || names.contains(inFamily(key)));
    }

    @Test
    void everyBlockOfTheMenusHasANameAndKeywords() {
        var keys = keys();
        assertThat(keys.stream()
                        .filter(key -> key.startsWith("keywords."))
                        .map(key -> key.replace("keywords.", "block.")))
                .hasSize(22)
                .allMatch(keys::contains);
    }

    private static String inFamily(String key) {
        return FAMILIES.stream()
                .filter(key::startsWith)
                .map(family -> key.substring(family.length()).replaceFirst("^question\\.", ""))
                .findFirst()
                .orElse(key);
    }

    private static Set<String> keys() {
        var bundle = new Properties();
        try (var reader = Files.newBufferedReader(
                Path.of("src/main/resources/messages/editor.properties"), StandardCharsets.UTF_8)) {
            bundle.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bundle.stringPropertyNames().stream()
                .map(key -> key.replaceFirst("^editor\\.", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
