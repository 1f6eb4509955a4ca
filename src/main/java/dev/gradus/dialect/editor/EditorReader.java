package dev.gradus.dialect.editor;

import dev.gradus.dialect.Block;
import dev.gradus.dialect.Block.BulletList;
import dev.gradus.dialect.Block.CodeBlock;
import dev.gradus.dialect.Block.Figure;
import dev.gradus.dialect.Block.Heading;
import dev.gradus.dialect.Block.ListItem;
import dev.gradus.dialect.Block.OrderedList;
import dev.gradus.dialect.Block.Paragraph;
import dev.gradus.dialect.Block.Quote;
import dev.gradus.dialect.Block.Rule;
import dev.gradus.dialect.Directive.Kind;
import dev.gradus.dialect.Document;
import dev.gradus.dialect.Letters;
import java.util.List;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** Reads editor nodes into blocks, by the schema and nothing else. */
final class EditorReader {

    private EditorReader() {}

    static Document doc(JsonNode json) {
        return new Document(blocks(Node.root(json).expect("doc"), kind -> true));
    }

    /** Blocks that hold no directive. */
    static List<Block> flow(Node parent) {
        return blocks(parent, kind -> false);
    }

    static Paragraph paragraph(Node node) {
        return new Paragraph(InlineNodes.read(node.expect("paragraph").content()));
    }

    private static List<Block> blocks(Node parent, Predicate<Kind> admitted) {
        return parent.content().stream().map(node -> block(node, admitted)).toList();
    }

    /** @param admitted which directives may stand here */
    private static Block block(Node node, Predicate<Kind> admitted) {
        return switch (node.type()) {
            case "paragraph" -> paragraph(node);
            case "heading" -> heading(node);
            case "blockquote" -> new Quote(flow(node));
            case "bullet_list" ->
                new BulletList(items(node), node.attributes("tight").flag("tight", true));
            case "ordered_list" -> {
                var attributes = node.attributes("order", "tight");
                yield new OrderedList(
                        attributes.number("order", 1, 0, Block.MAX_LIST_NUMBER),
                        items(node),
                        attributes.flag("tight", true));
            }
            case "code_block" ->
                new CodeBlock(Letters.trim(node.attributes("params").text("params")), Letters.lines(node.plainText()));
            case "horizontal_rule" -> {
                requireEmpty(node);
                yield new Rule();
            }
            case "figure" -> {
                requireEmpty(node);
                var attributes = node.attributes("src", "alt", "decorative", "caption", "credit");
                yield new Figure(attributes.picture("caption"));
            }
            case "table" -> TableNodes.read(node);
            default -> directive(node, admitted);
        };
    }

    private static Heading heading(Node node) {
        var attributes = node.attributes("level", "minutes");
        int level = attributes.number("level", Block.STEP_LEVEL, 1, 6);
        return new Heading(
                level, InlineNodes.read(node.content()), level == Block.STEP_LEVEL ? attributes.minutes() : null);
    }

    private static List<ListItem> items(Node list) {
        return list.content().stream()
                .map(item -> new ListItem(flow(item.expect("list_item"))))
                .toList();
    }

    private static Block directive(Node node, Predicate<Kind> admitted) {
        var kind = Kind.of(node.type()).filter(admitted).orElseThrow(node::unexpected);
        if (kind == Kind.QUESTION) {
            return QuestionNodes.read(node);
        }
        var said = new SaidInEditor(node.attributes());
        var directive = kind.make(said, blocks(node, kind::mayHold));
        said.requireNothingElse();
        return directive;
    }

    private static void requireEmpty(Node node) {
        if (!node.content().isEmpty()) {
            throw new InvalidEditorDocument(node.path(), "content");
        }
    }
}
