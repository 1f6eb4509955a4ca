package dev.gradus.platform.yaml;

import dev.gradus.platform.yaml.YamlProblem.Code;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A map read from YAML, asked key by key. A key that is missing or of a wrong shape is reported with its line and read as
 * empty, so that one pass finds every problem; {@link #reportUnread()} reports the keys nobody asked for. A scalar is the
 * text that stands there, whatever YAML would make of it: {@code title: 1984} is a title, {@code title: yes} too.
 */
public final class YamlMap {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?[0-9]{1,9}");

    private final int line;
    private final SequencedMap<String, Entry> entries = new LinkedHashMap<>();
    private final Set<String> read = new HashSet<>();
    private final YamlProblems problems;

    private record Entry(int line, Node value) {}

    private YamlMap(MappingNode node, YamlProblems problems) {
        this.line = node.getStartMark().getLine() + 1;
        this.problems = problems;
        node.getValue().forEach(tuple -> {
            int keyLine = tuple.getKeyNode().getStartMark().getLine() + 1;
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                problems.add(keyLine, Code.YAML_SYNTAX, "a key is a word");
            } else if (entries.putIfAbsent(key.getValue(), new Entry(keyLine, tuple.getValueNode())) != null) {
                problems.add(keyLine, Code.DUPLICATE_KEY, key.getValue());
            }
        });
    }

    /** The map that a text is; nothing, and reported, when it is none. */
    public static Optional<YamlMap> parse(String text, YamlProblems problems) {
        return new YamlReader(text, problems).read().map(node -> new YamlMap(node, problems));
    }

    /** The keys in their order. */
    public List<String> keys() {
        return List.copyOf(entries.sequencedKeySet());
    }

    public boolean has(String key) {
        return entries.containsKey(key);
    }

    /** The line of a key; that of the map where it is missing. */
    public int line(String key) {
        var entry = entries.get(key);
        return entry == null ? line : entry.line();
    }

    /** Reports the value of a key as none that may be. */
    public void invalid(String key, String value) {
        problems.add(line(key), Code.INVALID_VALUE, key, value);
    }

    /** Reports every key that nobody has asked for. */
    public void reportUnread() {
        entries.forEach((key, entry) -> {
            if (!read.contains(key)) {
                problems.add(entry.line(), Code.UNKNOWN_KEY, key);
            }
        });
    }

    /** A text on one line (folded over several it counts as one), without outer spaces. */
    public Optional<String> string(String key) {
        return find(key).flatMap(entry -> scalar(key, entry.value()));
    }

    /** The same, reported when it is missing; empty then. */
    public String requiredString(String key) {
        require(key);
        return string(key).orElse("");
    }

    /** A whole number; nothing, and reported, when it is missing, none, or out of range. */
    public OptionalInt requiredInt(String key, int min, int max) {
        require(key);
        var text = string(key);
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!WHOLE_NUMBER.matcher(text.get()).matches()) {
            problems.add(line(key), Code.WRONG_SHAPE, key, "number");
            return OptionalInt.empty();
        }
        int number = Integer.parseInt(text.get());
        if (number < min || number > max) {
            problems.add(line(key), Code.OUT_OF_RANGE, key, text.get(), String.valueOf(min), String.valueOf(max));
            return OptionalInt.empty();
        }
        return OptionalInt.of(number);
    }

    /** A list of texts; empty when it is missing. */
    public List<String> strings(String key) {
        var strings = new ArrayList<String>();
        forEach(key, (text, line) -> strings.add(text));
        return List.copyOf(strings);
    }

    /** Each text of a list with its line. */
    public void forEach(String key, BiConsumer<String, Integer> action) {
        elements(key).forEach(node -> scalar(key, node).ifPresent(text -> action.accept(text, lineOf(node))));
    }

    /** A list of maps; empty when it is missing. */
    public List<YamlMap> maps(String key) {
        var maps = new ArrayList<YamlMap>();
        elements(key).forEach(node -> map(key, node).ifPresent(maps::add));
        return List.copyOf(maps);
    }

    public Optional<YamlMap> map(String key) {
        return find(key).flatMap(entry -> map(key, entry.value()));
    }

    /** A map of texts in its order; empty when it is missing. */
    public SequencedMap<String, String> stringMap(String key) {
        var strings = new LinkedHashMap<String, String>();
        map(key).ifPresent(map ->
                map.keys().forEach(inner -> map.string(inner).ifPresent(text -> strings.put(inner, text))));
        return strings;
    }

    /** A map of texts that has some of these keys, the first at least, and no other; a text by language is such a map. */
    public SequencedMap<String, String> requiredStringMap(String key, List<String> keys) {
        require(key);
        var map = map(key);
        var strings = new LinkedHashMap<String, String>();
        map.ifPresent(texts -> {
            texts.require(keys.getFirst());
            keys.forEach(inner -> texts.string(inner).ifPresent(text -> strings.put(inner, text)));
            texts.reportUnread();
        });
        return strings;
    }

    /** A map of texts that has one of these keys at least and no other; a text on one line stands for the first of them. */
    public SequencedMap<String, String> requiredTexts(String key, List<String> keys) {
        require(key);
        var strings = new LinkedHashMap<String, String>();
        var entry = find(key);
        if (entry.isPresent() && entry.get().value() instanceof ScalarNode) {
            string(key).ifPresent(text -> strings.put(keys.getFirst(), text));
            return strings;
        }
        map(key).ifPresent(texts -> {
            keys.forEach(inner -> texts.string(inner).ifPresent(text -> strings.put(inner, text)));
            texts.reportUnread();
            if (keys.stream().noneMatch(texts::has)) {
                texts.require(keys.getFirst());
            }
        });
        return strings;
    }

    private void require(String key) {
        if (!entries.containsKey(key)) {
            problems.add(line, Code.MISSING_KEY, key);
        }
    }

    private Optional<Entry> find(String key) {
        read.add(key);
        return Optional.ofNullable(entries.get(key));
    }

    private List<Node> elements(String key) {
        var entry = find(key);
        if (entry.isEmpty()) {
            return List.of();
        }
        if (entry.get().value() instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        problems.add(entry.get().line(), Code.WRONG_SHAPE, key, "list");
        return List.of();
    }

    private Optional<YamlMap> map(String key, Node node) {
        if (node instanceof MappingNode map) {
            return Optional.of(new YamlMap(map, problems));
        }
        problems.add(lineOf(node), Code.WRONG_SHAPE, key, "map");
        return Optional.empty();
    }

    private Optional<String> scalar(String key, Node node) {
        if (!(node instanceof ScalarNode scalar) || scalar.getTag().equals(Tag.NULL)) {
            problems.add(lineOf(node), Code.WRONG_SHAPE, key, "text");
            return Optional.empty();
        }
        var text = scalar.getValue().strip();
        if (text.isEmpty() || text.chars().anyMatch(Character::isISOControl)) {
            problems.add(lineOf(node), Code.WRONG_SHAPE, key, text.isEmpty() ? "text" : "line");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
