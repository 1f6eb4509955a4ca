package dev.gradus.dialect.editor;

import dev.gradus.dialect.Inline;
import dev.gradus.dialect.Inline.Code;
import dev.gradus.dialect.Inline.Formula;
import dev.gradus.dialect.Inline.HardBreak;
import dev.gradus.dialect.Inline.Image;
import dev.gradus.dialect.Inline.Text;
import dev.gradus.dialect.Letters;
import dev.gradus.dialect.Picture;
import dev.gradus.dialect.normal.Run;
import dev.gradus.dialect.normal.Runs;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Running text as editor nodes: leaves with marks. */
final class InlineNodes {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private InlineNodes() {}

    static ArrayNode write(List<Inline> content) {
        var nodes = NODES.arrayNode();
        Runs.flatten(content).forEach(run -> nodes.add(write(run)));
        return nodes;
    }

    private static ObjectNode write(Run run) {
        var node = NODES.objectNode();
        switch (run.leaf()) {
            case Text text -> node.put("type", "text").put("text", text.text());
            case Code code -> node.put("type", "text").put("text", code.text());
            case HardBreak _ -> node.put("type", "hard_break");
            case Formula formula ->
                node.put("type", "formula").putObject("attrs").put("tex", formula.tex());
            case Image image -> picture(node.put("type", "image").putObject("attrs"), image.picture(), "title");
            default -> throw new IllegalStateException("no leaf: " + run);
        }
        var marks = marks(run);
        if (!marks.isEmpty()) {
            node.set("marks", marks);
        }
        return node;
    }

    private static ArrayNode marks(Run run) {
        var marks = NODES.arrayNode();
        var link = run.marks().link();
        if (link != null) {
            marks.addObject()
                    .put("type", "link")
                    .putObject("attrs")
                    .put("href", link.href())
                    .put("title", link.title().isEmpty() ? null : link.title());
        }
        if (run.marks().emphasis()) {
            marks.addObject().put("type", "em");
        }
        if (run.marks().strong()) {
            marks.addObject().put("type", "strong");
        }
        if (run.leaf() instanceof Code) {
            marks.addObject().put("type", "code");
        }
        return marks;
    }

    static void picture(ObjectNode attributes, Picture picture, String captionName) {
        attributes
                .put("src", picture.src())
                .put("alt", picture.alt())
                .put("decorative", picture.decorative())
                .put(captionName, picture.caption())
                .put("credit", picture.credit());
    }

    static List<Inline> read(List<Node> nodes) {
        var runs = new ArrayList<Run>();
        for (var node : nodes) {
            read(node, runs);
        }
        return Runs.nest(runs);
    }

    private static void read(Node node, List<Run> runs) {
        var marks = node.marks();
        switch (node.type()) {
            case "text" -> {
                var text = Letters.oneLine(node.text());
                if (!text.isEmpty()) {
                    runs.add(new Run(marks.code() ? new Code(text) : new Text(text), marks.marks()));
                }
            }
            case "hard_break" -> runs.add(new Run(new HardBreak(), marks.marks()));
            case "formula" -> {
                var tex = node.attributes("tex").text("tex").replace('`', '\'').strip();
                if (!tex.isEmpty()) {
                    runs.add(new Run(new Formula(tex), marks.marks()));
                }
            }
            case "image" -> runs.add(new Run(new Image(picture(node)), marks.marks()));
            default -> throw node.unexpected();
        }
    }

    private static Picture picture(Node node) {
        return node.attributes("src", "alt", "decorative", "title", "credit").picture("title");
    }
}
