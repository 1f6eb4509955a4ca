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
import dev.gradus.dialect.Captions;
import dev.gradus.dialect.Directive;
import dev.gradus.dialect.Directive.Activity;
import dev.gradus.dialect.Directive.Example;
import dev.gradus.dialect.Directive.KeyIdea;
import dev.gradus.dialect.Directive.Media;
import dev.gradus.dialect.Directive.Recap;
import dev.gradus.dialect.Directive.TeacherNote;
import dev.gradus.dialect.Document;
import dev.gradus.dialect.Letters;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Reads editor nodes into blocks, by the schema and nothing else. */
final class EditorReader {

    private static final int DEFAULT_MINUTES = 10;

    private static final String[] MEDIA = Stream.concat(
                    Stream.of("src", "credit"), Captions.LANGUAGES.stream().map(Captions::attribute))
            .toArray(String[]::new);

    /** Where a directive may stand. */
    private enum Place {
        LESSON,
        ACTIVITY,
        FLOW;

        boolean admits(String directive) {
            return switch (this) {
                case LESSON -> true;
                case ACTIVITY -> Directive.mayContain("activity", directive);
                case FLOW -> false;
            };
        }
    }

    private EditorReader() {}

    static Document doc(JsonNode json) {
        return new Document(blocks(Node.root(json).expect("doc"), Place.LESSON));
    }

    /** Blocks that hold no directive. */
    static List<Block> flow(Node parent) {
        return blocks(parent, Place.FLOW);
    }

    static Paragraph paragraph(Node node) {
        return new Paragraph(InlineNodes.read(node.expect("paragraph").content()));
    }

    private static List<Block> blocks(Node parent, Place place) {
        return parent.content().stream().map(node -> block(node, place)).toList();
    }

    private static Block block(Node node, Place place) {
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
            default -> directive(node, place);
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

    private static Block directive(Node node, Place place) {
        if (!place.admits(node.type())) {
            throw node.unexpected();
        }
        return switch (node.type()) {
            case "keyidea" -> new KeyIdea(flow(node));
            case "activity" ->
                new Activity(
                        node.attributes("minutes").number("minutes", DEFAULT_MINUTES, 1, Block.MAX_MINUTES),
                        blocks(node, Place.ACTIVITY));
            case "example" -> new Example(blocks(node, Place.ACTIVITY));
            case "recap" -> new Recap(flow(node));
            case "teacher" -> new TeacherNote(flow(node));
            case "media" -> {
                var attributes = node.attributes(MEDIA);
                yield new Media(
                        attributes.file("src"),
                        attributes.captions(),
                        Letters.trim(attributes.text("credit")),
                        flow(node));
            }
            case "question" -> QuestionNodes.read(node);
            default -> throw node.unexpected();
        };
    }

    private static void requireEmpty(Node node) {
        if (!node.content().isEmpty()) {
            throw new InvalidEditorDocument(node.path(), "content");
        }
    }
}
