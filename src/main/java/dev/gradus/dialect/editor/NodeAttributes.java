package dev.gradus.dialect.editor;

import dev.gradus.dialect.Block;
import dev.gradus.dialect.Captions;
import dev.gradus.dialect.FileName;
import dev.gradus.dialect.Letters;
import dev.gradus.dialect.Picture;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The attributes of a node of untrusted JSON. A value of a wrong kind is refused; one that a person may have typed or
 * pasted is brought into its range.
 */
record NodeAttributes(JsonNode json, String path) {

    static NodeAttributes of(@Nullable JsonNode json, String path) {
        if (json == null) {
            return new NodeAttributes(JsonNodeFactory.instance.objectNode(), path);
        }
        if (!json.isObject()) {
            throw new InvalidEditorDocument(path, "unknown attributes");
        }
        return new NodeAttributes(json, path);
    }

    /** The schema knows these names and no others. */
    NodeAttributes requireOnly(Set<String> names) {
        if (!names.containsAll(json.propertyNames())) {
            throw new InvalidEditorDocument(path, "unknown attributes");
        }
        return this;
    }

    /** A line of text; empty when there is none. */
    String text(String name) {
        return Letters.oneLine(raw(name));
    }

    /** A text as it was sent; empty when there is none. */
    String raw(String name) {
        var value = json.get(name);
        if (value == null || value.isNull()) {
            return "";
        }
        if (!value.isString()) {
            throw wrong(name);
        }
        return value.stringValue();
    }

    boolean flag(String name, boolean otherwise) {
        var value = json.get(name);
        if (value == null) {
            return otherwise;
        }
        if (!value.isBoolean()) {
            throw wrong(name);
        }
        return value.booleanValue();
    }

    /** The nearest whole number in the range. */
    int number(String name, int otherwise, int min, int max) {
        var value = json.get(name);
        if (value == null || value.isNull()) {
            return otherwise;
        }
        if (!value.isNumber()) {
            throw wrong(name);
        }
        return Math.clamp(Math.round(value.doubleValue()), min, max);
    }

    @Nullable
    Integer minutes() {
        var value = json.get("minutes");
        return value == null || value.isNull() ? null : number("minutes", 1, 1, Block.MAX_MINUTES);
    }

    /** The name of a file beside the lesson; empty when there is none, or none that may be. */
    String file(String name) {
        var file = text(name).strip();
        return FileName.isValid(file) ? file : "";
    }

    /** In each language in which there are some. */
    List<Captions> captions() {
        return Captions.LANGUAGES.stream()
                .map(language -> Map.entry(language, file(Captions.attribute(language))))
                .filter(named -> Captions.isFile(named.getValue()))
                .map(named -> new Captions(named.getKey(), named.getValue()))
                .toList();
    }

    Picture picture(String captionName) {
        boolean decorative = flag("decorative", false);
        return new Picture(
                file("src"),
                decorative ? "" : Letters.trim(text("alt")),
                decorative,
                Letters.trim(text(captionName)),
                Letters.trim(text("credit")));
    }

    private InvalidEditorDocument wrong(String name) {
        return new InvalidEditorDocument(path, "attribute " + name);
    }
}
