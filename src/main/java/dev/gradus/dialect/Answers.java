package dev.gradus.dialect;

import dev.gradus.dialect.Block.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** The answers of a question. Any number is representable, since a draft may be unfinished; the parser counts. */
public sealed interface Answers {

    /** The value of the attribute {@code type}. */
    default String type() {
        return switch (this) {
            case Choices choices -> choices.multiple() ? "multiple" : "single";
            case Order _ -> "order";
            case Written _ -> "short";
        };
    }

    /** What stands in the answers as blocks, in reading order. */
    List<Block> blocks();

    /**
     * Choose among these.
     *
     * @param multiple whether more than one may be right
     */
    record Choices(boolean multiple, List<Choice> choices) implements Answers {
        public Choices {
            choices = List.copyOf(choices);
        }

        @Override
        public List<Block> blocks() {
            var all = new ArrayList<Block>();
            for (var choice : choices) {
                all.addAll(choice.text());
                all.addAll(choice.feedback());
            }
            return List.copyOf(all);
        }
    }

    /**
     * One choice.
     *
     * @param feedback shown to those who chose it; may be empty
     */
    record Choice(boolean right, List<Paragraph> text, List<Block> feedback) {
        public Choice {
            text = List.copyOf(text);
            feedback = List.copyOf(feedback);
        }
    }

    /** Put these in order; they stand here in the right one. */
    record Order(List<OrderItem> items) implements Answers {
        public Order {
            items = List.copyOf(items);
        }

        @Override
        public List<Block> blocks() {
            var all = new ArrayList<Block>();
            items.forEach(item -> all.addAll(item.text()));
            return List.copyOf(all);
        }
    }

    record OrderItem(List<Paragraph> text) {
        public OrderItem {
            text = List.copyOf(text);
        }
    }

    /**
     * Write a word or two.
     *
     * @param accepted each right, whatever its letter case; without outer spaces; one line each, taken letter by letter
     */
    record Written(List<String> accepted) implements Answers {
        public Written {
            accepted = List.copyOf(accepted);
            accepted.forEach(answer -> {
                Checks.singleLine("answer", answer);
                Checks.that(!answer.isEmpty() && answer.equals(answer.strip()), "an answer has no outer spaces");
            });
        }

        @Override
        public List<Block> blocks() {
            return List.of();
        }
    }
}
