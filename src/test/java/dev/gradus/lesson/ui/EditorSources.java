package dev.gradus.lesson.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The editor's scripts as they lie in the project. */
final class EditorSources {

    static final Path FOLDER = Path.of("src/main/resources/META-INF/resources/studio-assets/editor");

    private EditorSources() {}

    /** Every script with its text. */
    static Map<Path, String> scripts() {
        var scripts = new TreeMap<Path, String>();
        try (var files = Files.walk(FOLDER)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".js")).toList()) {
                scripts.put(file, Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return scripts;
    }
}
