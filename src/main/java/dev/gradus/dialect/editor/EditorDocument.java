package dev.gradus.dialect.editor;

import dev.gradus.dialect.Captions;
import dev.gradus.dialect.Document;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Translates between documents and the editor's JSON, whose schema is that of {@code studio-assets/editor/schema.js}.
 * Thread-safe.
 */
public final class EditorDocument {

    /** UTF-16 units of JSON; a lesson at its limit is shorter. */
    private static final int MAX_LENGTH = 8_000_000;

    /** Levels of JSON: each node is two, its object and the array of its content. */
    private static final int MAX_DEPTH = 160;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxDocumentLength(MAX_LENGTH)
                            .maxStringLength(MAX_LENGTH)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** The attributes that name a file, in every node that shows one. */
    private static final List<String> FILES = Stream.concat(
                    Stream.of("src"), Captions.LANGUAGES.stream().map(Captions::attribute))
            .toList();

    private EditorDocument() {}

    /** The document's normal form as JSON. */
    public static String toJson(Document document) {
        return JSON.writeValueAsString(EditorWriter.doc(document.normalised()));
    }

    /**
     * The document of a JSON text that a browser sent, in its normal form. Nothing in it is trusted: a node, attribute or
     * nesting that the schema does not know is refused, an address that may not stand in a lesson is left out, numbers
     * are brought into their range.
     *
     * @throws InvalidEditorDocument when it does not fit the schema; our editor never sends such
     */
    public static Document fromJson(String json) {
        if (json.length() > MAX_LENGTH) {
            throw new InvalidEditorDocument("", "too long");
        }
        return EditorReader.doc(tree(json)).normalised();
    }

    /**
     * The document with other files in the places of those it shows.
     *
     * @param names what shall be shown, by what is shown now
     */
    public static Document renaming(Document document, Map<String, String> names) {
        var tree = tree(toJson(document));
        FILES.forEach(attribute -> tree.findParents(attribute).forEach(attributes -> {
            var name = names.get(attributes.path(attribute).asString(""));
            if (name != null) {
                ((ObjectNode) attributes).put(attribute, name);
            }
        }));
        return EditorReader.doc(tree).normalised();
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JacksonException e) {
            throw new InvalidEditorDocument("", "no JSON", e);
        }
    }
}
