package dev.gradus.intake;

import dev.gradus.dialect.Answers.Choice;
import dev.gradus.dialect.Answers.Choices;
import dev.gradus.dialect.Block;
import dev.gradus.dialect.Block.BulletList;
import dev.gradus.dialect.Block.ListItem;
import dev.gradus.dialect.Block.OrderedList;
import dev.gradus.dialect.Block.Paragraph;
import dev.gradus.dialect.Block.Quote;
import dev.gradus.dialect.Directive.Question;
import dev.gradus.dialect.Inline;
import dev.gradus.dialect.Inline.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A question as people write it in a word processor: a paragraph, then a list in which every item begins with a box, filled
 * where it is right. What stands indented under an item is its feedback.
 */
final class Quizzes {

    private static final Pattern BOX = Pattern.compile("^\\s*(?:\\[([ xX✓√]?)]|([☐□○☑☒✓✔●■]))\\s*");
    private static final String FILLED = "xX✓√☑☒✔●■";

    private Quizzes() {}

    static List<Block> in(List<Block> blocks) {
        var found = new ArrayList<Block>();
        for (var block : blocks) {
            var choices = block instanceof BulletList list ? choices(list) : Optional.<List<Choice>>empty();
            if (choices.isPresent() && !found.isEmpty() && found.getLast() instanceof Paragraph prompt) {
                found.set(found.size() - 1, question(prompt, choices.get()));
            } else {
                found.add(block);
            }
        }
        return found;
    }

    private static Question question(Paragraph prompt, List<Choice> choices) {
        boolean multiple = choices.stream().filter(Choice::right).count() > 1;
        return new Question(List.of(prompt), new Choices(multiple, choices), List.of());
    }

    private static Optional<List<Choice>> choices(BulletList list) {
        var choices =
                list.items().stream().flatMap(item -> choice(item).stream()).toList();
        // A list of things to do has boxes too, and none of them filled.
        return Optional.of(choices)
                .filter(all -> all.size() >= 2 && all.size() == list.items().size())
                .filter(all -> all.stream().anyMatch(Choice::right));
    }

    private static Optional<Choice> choice(ListItem item) {
        if (item.blocks().isEmpty()
                || !(item.blocks().getFirst() instanceof Paragraph(List<Inline> words))
                || words.isEmpty()
                || !(words.getFirst() instanceof Text(String first))) {
            return Optional.empty();
        }
        var box = BOX.matcher(first);
        if (!box.find()) {
            return Optional.empty();
        }
        var sign = Optional.ofNullable(box.group(1))
                .or(() -> Optional.ofNullable(box.group(2)))
                .orElse("");
        var text = new ArrayList<Inline>(words.subList(1, words.size()));
        if (box.end() < first.length()) {
            text.addFirst(new Text(first.substring(box.end())));
        }
        boolean right = !sign.isBlank() && FILLED.contains(sign);
        return Optional.of(new Choice(
                right,
                List.of(new Paragraph(text)),
                feedback(item.blocks().subList(1, item.blocks().size()))));
    }

    /** Without the quote or the list around it, which only indented it. */
    private static List<Block> feedback(List<Block> under) {
        var found = new ArrayList<Block>();
        for (var block : under) {
            switch (block) {
                case Quote quote -> found.addAll(quote.blocks());
                case OrderedList list -> list.items().forEach(item -> found.addAll(item.blocks()));
                case BulletList list -> list.items().forEach(item -> found.addAll(item.blocks()));
                default -> found.add(block);
            }
        }
        return found;
    }
}
