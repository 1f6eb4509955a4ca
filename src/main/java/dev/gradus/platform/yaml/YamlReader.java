package dev.gradus.platform.yaml;

import java.io.StringReader;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/** Turns a text into its nodes and no further: no object is ever made of what it says. */
final class YamlReader {

    private static final int MAX_LENGTH = 200_000;
    private static final int MAX_DEPTH = 20;

    private final String text;
    private final YamlProblems problems;

    YamlReader(String text, YamlProblems problems) {
        this.text = text;
        this.problems = problems;
    }

    Optional<MappingNode> read() {
        if (text.length() > MAX_LENGTH) {
            problems.add(1, YamlProblem.Code.YAML_TOO_LARGE);
            return Optional.empty();
        }
        try {
            if (!isPlain()) {
                return Optional.empty();
            }
            return map(yaml().compose(new StringReader(text)));
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            syntax(mark == null ? 1 : mark.getLine() + 1, String.valueOf(e.getProblem()));
        } catch (ReaderException e) {
            syntax(lineAt(e.getPosition()), "special characters are not allowed");
        } catch (YAMLException e) {
            syntax(1, String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }

    private Optional<MappingNode> map(Node node) {
        if (node instanceof MappingNode map) {
            return Optional.of(map);
        }
        syntax(node == null ? 1 : node.getStartMark().getLine() + 1, "expected a map");
        return Optional.empty();
    }

    private static Yaml yaml() {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setAllowRecursiveKeys(false);
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(MAX_DEPTH);
        options.setCodePointLimit(MAX_LENGTH);
        options.setProcessComments(false);
        return new Yaml(options);
    }

    private boolean isPlain() {
        boolean plain = true;
        for (var event : yaml().parse(new StringReader(text))) {
            var sign = sign(event);
            if (!sign.isEmpty()) {
                problems.add(event.getStartMark().getLine() + 1, YamlProblem.Code.YAML_NOT_PLAIN, sign);
                plain = false;
            }
        }
        return plain;
    }

    private static String sign(Event event) {
        return switch (event) {
            case AliasEvent alias -> "*" + alias.getAnchor();
            case NodeEvent node when node.getAnchor() != null -> "&" + node.getAnchor();
            case ScalarEvent scalar when scalar.getTag() != null -> scalar.getTag();
            case CollectionStartEvent collection when collection.getTag() != null -> collection.getTag();
            default -> "";
        };
    }

    private void syntax(int line, String said) {
        problems.add(line, YamlProblem.Code.YAML_SYNTAX, said);
    }

    private int lineAt(int position) {
        int end = text.offsetByCodePoints(0, Math.min(position, text.codePointCount(0, text.length())));
        return 1 + (int) text.substring(0, end).chars().filter(c -> c == '\n').count();
    }
}
