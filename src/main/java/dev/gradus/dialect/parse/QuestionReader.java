package dev.gradus.dialect.parse;

import dev.gradus.dialect.Answers;
import dev.gradus.dialect.Answers.Choices;
import dev.gradus.dialect.Answers.Order;
import dev.gradus.dialect.Answers.Written;
import dev.gradus.dialect.Block;
import dev.gradus.dialect.Directive.Question;
import dev.gradus.dialect.Problem.Code;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Reads a question: the prompt, then the answers its type asks for, then perhaps a quote. */
final class QuestionReader {

    private final Reading reading;
    private final BlockReader blocks;
    private final AnswersReader answersReader;

    QuestionReader(Reading reading, BlockReader blocks, InlineReader inlines) {
        this.reading = reading;
        this.blocks = blocks;
        this.answersReader = new AnswersReader(reading, blocks, inlines);
    }

    Question read(DirectiveBlock directive, String type) {
        var nodes = children(directive);
        var answersNode = answersNode(nodes, type);
        int at = answersNode == null ? nodes.size() : nodes.indexOf(answersNode);
        var prompt = new ArrayList<Block>();
        nodes.subList(0, at).forEach(node -> prompt.add(blocks.block(node)));
        var feedback = List.<Block>of();
        var after = nodes.subList(Math.min(at + 1, nodes.size()), nodes.size());
        if (after.size() == 1 && after.getFirst() instanceof BlockQuote quote) {
            feedback = blocks.inside(quote);
        } else if (!after.isEmpty()) {
            reading.report(after.getFirst(), Code.TEXT_AFTER_ANSWERS);
            after.forEach(node -> prompt.add(blocks.block(node)));
        }
        if (prompt.isEmpty()) {
            reading.report(directive, Code.QUESTION_WITHOUT_PROMPT);
        }
        var answers = answers(answersNode, type);
        count(directive, answers, answersNode != null);
        return new Question(prompt, answers, feedback);
    }

    private static List<Node> children(Node parent) {
        var nodes = new ArrayList<Node>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (!(node instanceof LinkReferenceDefinition)) {
                nodes.add(node);
            }
        }
        return nodes;
    }

    /** The last block that has the form of the answers. */
    private @Nullable Node answersNode(List<Node> nodes, String type) {
        for (var node : nodes.reversed()) {
            if (answersReader.isForm(node, type)) {
                return node;
            }
        }
        return null;
    }

    private Answers answers(@Nullable Node node, String type) {
        return switch (type) {
            case "order" -> node == null ? new Order(List.of()) : answersReader.order(node);
            case "short" -> node == null ? new Written(List.of()) : answersReader.accepted(node);
            default -> {
                boolean multiple = type.equals("multiple");
                yield node == null ? new Choices(multiple, List.of()) : answersReader.choices(node, multiple);
            }
        };
    }

    private void count(DirectiveBlock directive, Answers answers, boolean found) {
        if (!found) {
            reading.report(directive, Code.QUESTION_WITHOUT_ANSWERS, answers.type());
            return;
        }
        switch (answers) {
            case Choices(boolean multiple, var choices) -> {
                long right = choices.stream().filter(Answers.Choice::right).count();
                if (multiple && right == 0) {
                    reading.report(directive, Code.MULTIPLE_NEEDS_RIGHT);
                } else if (!multiple && right != 1) {
                    reading.report(directive, Code.SINGLE_NEEDS_ONE_RIGHT, String.valueOf(right));
                }
            }
            case Order order -> {
                if (order.items().size() < 2) {
                    reading.report(directive, Code.ORDER_NEEDS_TWO);
                }
            }
            case Written accepted -> {
                if (accepted.accepted().isEmpty()) {
                    reading.report(directive, Code.QUESTION_WITHOUT_ANSWERS, answers.type());
                }
            }
        }
    }
}
