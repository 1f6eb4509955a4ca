package dev.gradus.dialect.parse;

import dev.gradus.dialect.Answers.Choice;
import dev.gradus.dialect.Answers.Choices;
import dev.gradus.dialect.Answers.Order;
import dev.gradus.dialect.Answers.OrderItem;
import dev.gradus.dialect.Answers.Written;
import dev.gradus.dialect.Block;
import dev.gradus.dialect.Block.Paragraph;
import dev.gradus.dialect.Inline;
import dev.gradus.dialect.Inline.Text;
import dev.gradus.dialect.Letters;
import dev.gradus.dialect.Problem.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;

/** Reads the answers of a question. */
final class AnswersReader {

    private static final Pattern BOX = Pattern.compile("\\[([ xX])](?=[ \\t\\n]|$)");

    private final Reading reading;
    private final BlockReader blocks;
    private final InlineReader inlines;

    AnswersReader(Reading reading, BlockReader blocks, InlineReader inlines) {
        this.reading = reading;
        this.blocks = blocks;
        this.inlines = inlines;
    }

    /** Whether a block looks like the answers of that type; one box is enough to see that choices are meant. */
    boolean isForm(Node node, String type) {
        return switch (type) {
            case "order" -> node instanceof OrderedList;
            case "short" -> node instanceof org.commonmark.node.Paragraph && isAnswer(reading.sourceOf(node));
            default -> node instanceof BulletList && hasBox(node);
        };
    }

    private static boolean isAnswer(String line) {
        return Letters.trimStart(line).startsWith("=");
    }

    private boolean hasBox(Node list) {
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (item.getFirstChild() instanceof org.commonmark.node.Paragraph paragraph
                    && BOX.matcher(Letters.trimStart(reading.sourceOf(paragraph)))
                            .lookingAt()) {
                return true;
            }
        }
        return false;
    }

    Choices choices(Node list, boolean multiple) {
        var choices = new ArrayList<Choice>();
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            choices.add(choice(item, multiple ? "multiple" : "single", choices.size() + 1));
        }
        return new Choices(multiple, choices);
    }

    private Choice choice(Node item, String type, int number) {
        var text = new ArrayList<Paragraph>();
        var feedback = new ArrayList<Block>();
        var last = readItem(item, type, text, feedback);
        boolean right = false;
        var box = text.isEmpty() ? BOX.matcher("") : BOX.matcher(leadingText(text.getFirst()));
        if (box.lookingAt()) {
            right = !" ".equals(box.group(1));
            text.set(0, without(box.group(), text.getFirst()));
        } else {
            reading.report(item, Code.CHOICE_WITHOUT_BOX);
        }
        if (last instanceof BlockQuote quote) {
            feedback.addAll(blocks.inside(quote));
        }
        text.removeIf(paragraph -> paragraph.content().isEmpty());
        if (text.isEmpty()) {
            reading.report(item, Code.EMPTY_CHOICE, String.valueOf(number));
        }
        return new Choice(right, text, feedback);
    }

    Order order(Node list) {
        var items = new ArrayList<OrderItem>();
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            var text = new ArrayList<Paragraph>();
            var last = readItem(item, "order", text, new ArrayList<>());
            if (last instanceof BlockQuote) {
                reading.report(last, Code.ANSWER_FORM, "order");
            }
            if (text.isEmpty()) {
                reading.report(item, Code.EMPTY_ANSWER, String.valueOf(items.size() + 1));
            }
            items.add(new OrderItem(text));
        }
        return new Order(items);
    }

    /** Sorts an item's blocks into paragraphs and the rest; the last is left to the caller when it is a quote. */
    private Node readItem(Node item, String type, List<Paragraph> text, List<Block> rest) {
        for (var node = item.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof org.commonmark.node.Paragraph && rest.isEmpty()) {
                text.add(new Paragraph(inlines.inside(node)));
            } else if (node instanceof BlockQuote && node.getNext() == null) {
                return node;
            } else if (!(node instanceof LinkReferenceDefinition)) {
                reading.report(node, Code.ANSWER_FORM, type);
                rest.add(blocks.block(node));
            }
        }
        return item;
    }

    private static String leadingText(Paragraph paragraph) {
        return !paragraph.content().isEmpty() && paragraph.content().getFirst() instanceof Text(String text)
                ? text
                : "";
    }

    private static Paragraph without(String box, Paragraph paragraph) {
        var content = new ArrayList<Inline>(paragraph.content());
        var rest = Letters.trimStart(leadingText(paragraph).substring(box.length()));
        content.removeFirst();
        if (!rest.isEmpty()) {
            content.addFirst(new Text(rest));
        }
        return new Paragraph(content);
    }

    /** Each line is taken letter by letter: an answer such as {@code 2*3} means its asterisk. */
    Written accepted(Node paragraph) {
        var accepted = new ArrayList<String>();
        for (var written : reading.sourceOf(paragraph).split("\n", -1)) {
            var line = Letters.oneLine(written).strip();
            if (!isAnswer(line)) {
                reading.report(paragraph, Code.ANSWER_FORM, "short");
            }
            var answer = isAnswer(line) ? line.substring(1).strip() : line;
            if (!answer.isEmpty()) {
                accepted.add(answer);
            } else {
                reading.report(paragraph, Code.EMPTY_ANSWER, String.valueOf(accepted.size() + 1));
            }
        }
        return new Written(accepted);
    }
}
