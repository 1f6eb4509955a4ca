package dev.gradus.dialect.write;

import dev.gradus.dialect.Answers;
import dev.gradus.dialect.Answers.Choice;
import dev.gradus.dialect.Answers.Choices;
import dev.gradus.dialect.Answers.Order;
import dev.gradus.dialect.Answers.OrderItem;
import dev.gradus.dialect.Answers.Written;
import dev.gradus.dialect.Block;
import dev.gradus.dialect.Block.BulletList;
import dev.gradus.dialect.Block.OrderedList;
import dev.gradus.dialect.Block.Paragraph;
import dev.gradus.dialect.Directive;
import dev.gradus.dialect.Directive.Attribute;
import dev.gradus.dialect.Directive.Attribute.Form;
import dev.gradus.dialect.Directive.Question;
import java.util.ArrayList;
import java.util.List;

/** Writes directives. */
final class DirectiveWriter {

    private static final int MIN_COLONS = 3;

    private DirectiveWriter() {}

    static List<String> lines(Directive directive) {
        var fence = ":".repeat(colons(directive));
        var lines = new ArrayList<String>();
        lines.add(fence + directive.name() + attributes(directive));
        lines.addAll(
                directive instanceof Question question
                        ? question(question)
                        : BlockWriter.blocks(directive.blocks(), true));
        lines.add(fence);
        return lines;
    }

    /** One more than any directive inside has. */
    private static int colons(Block block) {
        int inner = block.children().stream()
                .mapToInt(DirectiveWriter::colons)
                .max()
                .orElse(0);
        return block instanceof Directive ? Math.max(MIN_COLONS, inner + 1) : inner;
    }

    private static String attributes(Directive directive) {
        var attributes = directive.kind().attributes(directive).stream()
                .filter(attribute -> attribute.form() != Form.TEXT_IF_ANY
                        || !attribute.value().equals(""))
                .map(attribute -> attribute.name() + "=" + spelled(attribute))
                .toList();
        return attributes.isEmpty() ? "" : "{" + String.join(" ", attributes) + "}";
    }

    private static String spelled(Attribute attribute) {
        var value = attribute.value().toString();
        return attribute.form() == Form.SIGN ? value : Escapes.attribute(value);
    }

    private static List<String> question(Question question) {
        var lines = new ArrayList<>(BlockWriter.blocks(question.prompt(), true));
        if (!lines.isEmpty()) {
            lines.add("");
        }
        lines.addAll(answers(question.answers(), question.prompt()));
        if (!question.feedback().isEmpty()) {
            lines.add("");
            lines.addAll(BlockWriter.quote(question.feedback()));
        }
        return lines;
    }

    private static List<String> answers(Answers answers, List<Block> prompt) {
        var before = ListMarker.NONE;
        for (var block : prompt) {
            before = ListMarker.of(block, before);
        }
        return switch (answers) {
            case Choices choices -> {
                var sign =
                        ListMarker.of(new BulletList(List.of(), true), before).sign();
                yield choices(choices.choices(), sign);
            }
            case Order order -> {
                var sign = ListMarker.of(new OrderedList(1, List.of(), true), before)
                        .sign();
                yield items(order.items(), sign);
            }
            case Written accepted ->
                accepted.accepted().isEmpty()
                        ? List.of("=")
                        : accepted.accepted().stream()
                                .map(answer -> "= " + answer)
                                .toList();
        };
    }

    private static List<String> choices(List<Choice> choices, char sign) {
        boolean apart = choices.stream().anyMatch(choice -> choice.text().size() > 1);
        var lines = new ArrayList<String>();
        for (var choice : choices) {
            if (apart && !lines.isEmpty()) {
                lines.add("");
            }
            var inner = new ArrayList<>(paragraphs(choice.text(), choice.right() ? "[x]" : "[ ]"));
            if (!choice.feedback().isEmpty()) {
                inner.addAll(BlockWriter.quote(choice.feedback()));
            }
            lines.addAll(BlockWriter.item(sign + " ", inner));
        }
        return lines;
    }

    private static List<String> items(List<OrderItem> items, char sign) {
        boolean apart = items.stream().anyMatch(item -> item.text().size() > 1);
        var lines = new ArrayList<String>();
        for (int i = 0; i < items.size(); i++) {
            if (apart && !lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(BlockWriter.item(
                    (i + 1) + "" + sign + " ", paragraphs(items.get(i).text(), "")));
        }
        return lines;
    }

    /** Paragraphs with a blank line between them, the first after the box where there is one. */
    private static List<String> paragraphs(List<Paragraph> paragraphs, String box) {
        if (paragraphs.isEmpty()) {
            return box.isEmpty() ? List.of() : List.of(box);
        }
        var lines = new ArrayList<String>();
        for (var paragraph : paragraphs) {
            var text = InlineWriter.paragraph(paragraph.content());
            if (lines.isEmpty()) {
                lines.addAll(BlockWriter.split(box.isEmpty() ? text : box + " " + text));
            } else {
                lines.add("");
                lines.addAll(BlockWriter.split(text));
            }
        }
        return lines;
    }
}
