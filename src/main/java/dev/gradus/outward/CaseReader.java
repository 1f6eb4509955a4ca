package dev.gradus.outward;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a CFPackage of 1EdTech’s Competencies and Academic Standards Exchange, 1.0 or 1.1, whatever else stands in it. A file
 * from outside may hold anything: what is demanded is checked, parents that go in circles are let go.
 */
final class CaseReader {

    static final int MOST_ITEMS = 20_000;
    private static final int LONGEST = 4_000;
    private static final JsonMapper JSON = JsonMapper.shared();

    private CaseReader() {}

    /** Why a file cannot be taken in. */
    static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1;

        private final String messageKey;

        Unreadable(String messageKey, String detail) {
            super(detail);
            this.messageKey = messageKey;
        }

        String messageKey() {
            return messageKey;
        }
    }

    /** One item and where it hangs. */
    private record Node(CasePackage.Item item, int number) {}

    private record Parent(String identifier, int sequence) {}

    static CasePackage read(byte[] bytes) throws Unreadable {
        JsonNode root;
        try {
            root = JSON.readTree(bytes);
        } catch (JacksonException exception) {
            throw new Unreadable("outward.import.notJson", "");
        }
        var whole = root.has("CFPackage") ? root.get("CFPackage") : root;
        var document = whole.get("CFDocument");
        if (document == null || !document.isObject()) {
            throw new Unreadable("outward.import.noPackage", "");
        }
        var items = whole.path("CFItems");
        if (items.size() > MOST_ITEMS) {
            throw new Unreadable("outward.import.tooMany", String.valueOf(items.size()));
        }
        return new CasePackage(
                demanded(document, "identifier", "CFDocument"),
                demanded(document, "uri", "CFDocument"),
                demanded(document, "title", "CFDocument"),
                demanded(document, "creator", "CFDocument"),
                inOrder(read(items), parents(whole.path("CFAssociations"))));
    }

    private static Map<String, Node> read(JsonNode items) throws Unreadable {
        var found = new LinkedHashMap<String, Node>();
        int number = 0;
        for (var item : items) {
            var place = "CFItems[" + number + "]";
            var read = new CasePackage.Item(
                    demanded(item, "identifier", place),
                    demanded(item, "uri", place),
                    null,
                    0,
                    text(item, "humanCodingScheme"),
                    text(item, "CFItemType"),
                    demanded(item, "fullStatement", place));
            if (found.put(read.identifier(), new Node(read, number)) != null) {
                throw new Unreadable("outward.import.twice", read.identifier());
            }
            number++;
        }
        return found;
    }

    /** The first parent of each; the others are other views of the same tree. */
    private static Map<String, Parent> parents(JsonNode associations) {
        var parents = new HashMap<String, Parent>();
        for (var association : associations) {
            if ("isChildOf".equals(text(association, "associationType"))) {
                var child = text(association.path("originNodeURI"), "identifier");
                var parent = text(association.path("destinationNodeURI"), "identifier");
                parents.putIfAbsent(
                        child,
                        new Parent(parent, association.path("sequenceNumber").asInt(Integer.MAX_VALUE)));
            }
        }
        return parents;
    }

    private static List<CasePackage.Item> inOrder(Map<String, Node> nodes, Map<String, Parent> parents) {
        var children = new HashMap<@Nullable String, List<Node>>();
        for (var node : nodes.values()) {
            var parent = parents.get(node.item().identifier());
            var above = parent == null || !nodes.containsKey(parent.identifier()) ? null : parent.identifier();
            children.computeIfAbsent(above, any -> new ArrayList<>()).add(node);
        }
        var order = Comparator.comparingInt((Node node) -> {
                    var parent = parents.get(node.item().identifier());
                    return parent == null ? Integer.MAX_VALUE : parent.sequence();
                })
                .thenComparingInt(Node::number);
        children.values().forEach(list -> list.sort(order));
        var sorted = new ArrayList<CasePackage.Item>();
        var seen = new HashSet<String>();
        walk(children.getOrDefault(null, List.of()), children, sorted, seen);
        // What only hangs on itself, in a circle, comes last and hangs on nothing.
        nodes.values().stream()
                .filter(node -> !seen.contains(node.item().identifier()))
                .forEach(node -> sorted.add(node.item()));
        return sorted;
    }

    /** Without recursion, so that a deep tree is no deep stack. */
    private static void walk(
            List<Node> top,
            Map<@Nullable String, List<Node>> children,
            List<CasePackage.Item> sorted,
            Set<String> seen) {
        record Step(Node node, @Nullable String parent, int depth) {}
        var open = new ArrayDeque<Step>();
        top.reversed().forEach(node -> open.push(new Step(node, null, 0)));
        while (!open.isEmpty()) {
            var step = open.pop();
            var item = step.node().item();
            seen.add(item.identifier());
            sorted.add(new CasePackage.Item(
                    item.identifier(),
                    item.uri(),
                    step.parent(),
                    step.depth(),
                    item.code(),
                    item.kind(),
                    item.statement()));
            children.getOrDefault(item.identifier(), List.of())
                    .reversed()
                    .forEach(child -> open.push(new Step(child, item.identifier(), step.depth() + 1)));
        }
    }

    private static String demanded(JsonNode object, String key, String place) throws Unreadable {
        var text = text(object, key);
        if (text.isEmpty()) {
            throw new Unreadable("outward.import.missing", place + "." + key);
        }
        return text;
    }

    /** One line without control characters, cut where it is longer than anybody would read. */
    private static String text(JsonNode object, String key) {
        var value = object.get(key);
        if (value == null || !value.isString()) {
            return "";
        }
        var line = value.asString().replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    }
}
