package dev.gradus.lesson.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * The import map that lets the browser find the editor's modules by their names: ProseMirror and what it needs, in the
 * WebJars on the class path. The versions are those of pom.xml, read from the jars themselves.
 *
 * @param paths from a module's name to the path of its script, without the context path:
 *     {@code prosemirror-model} to {@code /webjars/prosemirror-model/1.25.4/dist/index.js}
 */
record EditorImportMap(Map<String, String> paths) {

    private static final List<String> MODULES = List.of(
            "orderedmap",
            "prosemirror-commands",
            "prosemirror-dropcursor",
            "prosemirror-gapcursor",
            "prosemirror-history",
            "prosemirror-inputrules",
            "prosemirror-keymap",
            "prosemirror-model",
            "prosemirror-schema-list",
            "prosemirror-state",
            "prosemirror-tables",
            "prosemirror-transform",
            "prosemirror-view",
            "rope-sequence",
            "w3c-keyname");

    EditorImportMap {
        paths = Map.copyOf(paths);
    }

    static EditorImportMap ofWebJars() {
        var paths = new TreeMap<String, String>();
        for (var module : MODULES) {
            var script = module.equals("w3c-keyname") ? "index.js" : "dist/index.js";
            paths.put(module, "/webjars/" + module + "/" + version(module) + "/" + script);
        }
        return new EditorImportMap(paths);
    }

    /** The content of a {@code <script type="importmap">}, the same text every time. */
    String json(String contextPath) {
        var imports = new TreeMap<String, String>();
        paths.forEach((module, path) -> imports.put(module, contextPath + path));
        return new JsonMapper().writeValueAsString(Map.of("imports", imports));
    }

    private static String version(String module) {
        var path = "/META-INF/maven/org.webjars.npm/" + module + "/pom.properties";
        try (var file = EditorImportMap.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("No WebJar of " + module + " on the class path");
            }
            var properties = new Properties();
            properties.load(file);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
