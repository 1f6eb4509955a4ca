package dev.gradus.dialect.editor;

import dev.gradus.dialect.Answers;
import dev.gradus.dialect.Answers.Choice;
import dev.gradus.dialect.Answers.Choices;
import dev.gradus.dialect.Answers.Order;
import dev.gradus.dialect.Answers.Written;
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
import dev.gradus.dialect.Block.Table;
import dev.gradus.dialect.Directive;
import dev.gradus.dialect.Directive.Question;
import dev.gradus.dialect.Document;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.ValueNode;

/** Writes normal blocks as editor nodes. A part that the schema wants filled gets an empty paragraph. */
final class EditorWriter {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private EditorWriter() {}

    static ObjectNode doc(Document document) {
        return node("doc", filled(document.blocks()));
    }

    private static ObjectNode block(Block block) {
        return switch (block) {
            case Paragraph paragraph -> paragraph(paragraph);
            case Heading heading -> {
                var node = node("heading", InlineNodes.write(heading.content()));
                var attributes = attributes(node).put("level", heading.level());
                if (heading.minutes() == null) {
                    attributes.putNull("minutes");
                } else {
                    attributes.put("minutes", heading.minutes());
                }
                yield node;
            }
            case BulletList list -> {
                var node = node("bullet_list", items(list.items()));
                attributes(node).put("tight", list.tight());
                yield node;
            }
            case OrderedList list -> {
                var node = node("ordered_list", items(list.items()));
                attributes(node).put("order", list.start()).put("tight", list.tight());
                yield node;
            }
            case Quote quote -> node("blockquote", filled(quote.blocks()));
            case CodeBlock code -> {
                var node = node("code_block", text(code.text()));
                attributes(node).put("params", code.info());
                yield node;
            }
            case Table table -> node("table", rows(table));
            case Rule _ -> node("horizontal_rule", NODES.arrayNode());
            case Figure figure -> {
                var node = node("figure", NODES.arrayNode());
                InlineNodes.picture(attributes(node), figure.picture(), "caption");
                yield node;
            }
            case Directive directive -> directive(directive);
        };
    }

    private static ObjectNode paragraph(Paragraph paragraph) {
        return node("paragraph", InlineNodes.write(paragraph.content()));
    }

    private static ObjectNode directive(Directive directive) {
        if (directive instanceof Question question) {
            return question(question);
        }
        var node = node(directive.name(), filled(directive.blocks()));
        describe(node, directive);
        return node;
    }

    private static void describe(ObjectNode node, Directive directive) {
        var said = directive.kind().attributes(directive);
        if (!said.isEmpty()) {
            var attributes = attributes(node);
            said.forEach(each -> attributes.set(each.name(), value(each.value())));
        }
    }

    private static ValueNode value(Object value) {
        return value instanceof Integer number ? NODES.numberNode(number) : NODES.stringNode(value.toString());
    }

    private static ObjectNode question(Question question) {
        var content = NODES.arrayNode();
        content.add(node("question_prompt", filled(question.prompt())));
        content.add(answers(question.answers()));
        if (!question.feedback().isEmpty()) {
            content.add(node("question_feedback", filled(question.feedback())));
        }
        var node = node("question", content);
        describe(node, question);
        return node;
    }

    private static ObjectNode answers(Answers answers) {
        return switch (answers) {
            case Choices choices -> node("choice_list", all(choices.choices(), EditorWriter::choice));
            case Order order ->
                node("order_list", all(order.items(), item -> node("order_item", filledParagraphs(item.text()))));
            case Written accepted ->
                node(
                        "answer_list",
                        accepted.accepted().isEmpty()
                                ? NODES.arrayNode().add(node("answer", NODES.arrayNode()))
                                : all(accepted.accepted(), answer -> node("answer", text(answer))));
        };
    }

    private static ObjectNode choice(Choice choice) {
        var content = NODES.arrayNode();
        content.add(node("choice_text", filledParagraphs(choice.text())));
        if (!choice.feedback().isEmpty()) {
            content.add(node("choice_feedback", filled(choice.feedback())));
        }
        var node = node("choice", content);
        attributes(node).put("right", choice.right());
        return node;
    }

    private static ArrayNode rows(Table table) {
        var rows = NODES.arrayNode();
        rows.add(node("table_row", cells("table_header", table, table.header())));
        table.rows().forEach(row -> rows.add(node("table_row", cells("table_cell", table, row))));
        return rows;
    }

    private static ArrayNode cells(String type, Table table, List<Block.Cell> row) {
        var cells = NODES.arrayNode();
        for (int i = 0; i < row.size(); i++) {
            var cell = node(
                    type,
                    NODES.arrayNode().add(paragraph(new Paragraph(row.get(i).content()))));
            switch (table.alignments().get(i)) {
                case NONE -> attributes(cell).putNull("align");
                case LEFT -> attributes(cell).put("align", "left");
                case CENTER -> attributes(cell).put("align", "center");
                case RIGHT -> attributes(cell).put("align", "right");
            }
            cells.add(cell);
        }
        return cells;
    }

    private static ArrayNode items(List<ListItem> items) {
        return all(items, item -> node("list_item", filled(item.blocks())));
    }

    private static ArrayNode filled(List<Block> blocks) {
        return blocks.isEmpty()
                ? NODES.arrayNode().add(node("paragraph", NODES.arrayNode()))
                : all(blocks, EditorWriter::block);
    }

    private static ArrayNode filledParagraphs(List<Paragraph> paragraphs) {
        return filled(List.copyOf(paragraphs));
    }

    private static ArrayNode text(String text) {
        var content = NODES.arrayNode();
        if (!text.isEmpty()) {
            content.add(NODES.objectNode().put("type", "text").put("text", text));
        }
        return content;
    }

    private static <T> ArrayNode all(List<T> list, Function<T, ObjectNode> write) {
        var array = NODES.arrayNode();
        list.forEach(element -> array.add(write.apply(element)));
        return array;
    }

    private static ObjectNode node(String type, ArrayNode content) {
        var node = NODES.objectNode().put("type", type);
        if (!content.isEmpty()) {
            node.set("content", content);
        }
        return node;
    }

    private static ObjectNode attributes(ObjectNode node) {
        return node.putObject("attrs");
    }
}
