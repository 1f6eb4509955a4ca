package dev.gradus.dialect.editor;

import dev.gradus.dialect.Href;
import dev.gradus.dialect.Letters;
import dev.gradus.dialect.normal.Marks;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * A node of untrusted JSON.
 *
 * @param path the types and positions that lead here
 */
record Node(JsonNode json, String path, int depth) {

    /** Blocks inside one another that Markdown is read with, the document and the text within included. */
    private static final int MAX_DEPTH = 52;

    private static final Set<String> KEYS = Set.of("type", "attrs", "content", "marks", "text");

    Node {
        if (!json.isObject()) {
            throw new InvalidEditorDocument(path, "no object");
        }
        if (depth > MAX_DEPTH) {
            throw new InvalidEditorDocument(path, "too deep");
        }
        json.propertyNames().stream()
                .filter(key -> !KEYS.contains(key))
                .findFirst()
                .ifPresent(key -> {
                    throw new InvalidEditorDocument(path, "unknown key " + key);
                });
    }

    static Node root(JsonNode json) {
        return new Node(json, "doc", 1);
    }

    String type() {
        var type = json.get("type");
        if (type == null || !type.isString()) {
            throw new InvalidEditorDocument(path, "no type");
        }
        return type.stringValue();
    }

    Node expect(String type) {
        if (!type().equals(type)) {
            throw unexpected();
        }
        return this;
    }

    InvalidEditorDocument unexpected() {
        return new InvalidEditorDocument(path, "unexpected " + type());
    }

    /** The nodes inside. */
    List<Node> content() {
        var nodes = new ArrayList<Node>();
        for (var node : array("content")) {
            nodes.add(new Node(node, path + "/" + nodes.size(), depth + 1));
        }
        return List.copyOf(nodes);
    }

    /** The letters of a text node. */
    String text() {
        var text = json.get("text");
        if (text == null || !text.isString()) {
            throw new InvalidEditorDocument(path, "no text");
        }
        return text.stringValue();
    }

    /** The letters of a node that holds nothing but unmarked text. */
    String plainText() {
        var text = new StringBuilder();
        for (var node : content()) {
            if (!node.expect("text").array("marks").isEmpty()) {
                throw new InvalidEditorDocument(node.path, "marks");
            }
            text.append(node.text());
        }
        return text.toString();
    }

    /** The attributes; the schema knows these names. */
    NodeAttributes attributes(String... names) {
        return attributes().requireOnly(Set.of(names));
    }

    /** The attributes, whatever they are called. */
    NodeAttributes attributes() {
        return NodeAttributes.of(json.get("attrs"), path);
    }

    /** The marks on a leaf, where {@code code} is none of ours but a kind of leaf. */
    record LeafMarks(Marks marks, boolean code) {}

    LeafMarks marks() {
        var marks = Marks.NONE;
        boolean code = false;
        for (var json : array("marks")) {
            var mark = new Node(json, path + "/mark", depth);
            switch (mark.type()) {
                case "em" -> marks = marks.withEmphasis();
                case "strong" -> marks = marks.withStrong();
                case "code" -> code = true;
                case "link" -> {
                    var attributes = mark.attributes("href", "title");
                    var href = Href.clean(attributes.raw("href"));
                    if (Href.isSafe(href)) {
                        marks = marks.withLink(new Marks.Target(href, Letters.trim(attributes.text("title"))));
                    }
                }
                default -> throw mark.unexpected();
            }
        }
        return new LeafMarks(marks, code);
    }

    private List<JsonNode> array(String key) {
        var array = json.get(key);
        if (array == null) {
            return List.of();
        }
        if (!array.isArray()) {
            throw new InvalidEditorDocument(path, key + " is no list");
        }
        return List.copyOf(array.values());
    }
}
