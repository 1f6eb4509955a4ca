package dev.gradus.dialect;

import dev.gradus.dialect.Answers.Choice;
import dev.gradus.dialect.Answers.Choices;
import dev.gradus.dialect.Block.BulletList;
import dev.gradus.dialect.Block.ListItem;
import dev.gradus.dialect.Block.OrderedList;
import dev.gradus.dialect.Block.Quote;
import dev.gradus.dialect.Directive.TeacherNote;
import java.util.ArrayList;
import java.util.List;

/** Takes teachers' notes out. The switch is exhaustive on purpose: a new kind of block does not compile unseen. */
final class TeacherNotes {

    private TeacherNotes() {}

    static List<Block> removedFrom(List<Block> blocks) {
        var kept = new ArrayList<Block>();
        for (var block : blocks) {
            switch (block) {
                case TeacherNote _ -> {}
                case Block.Heading _,
                        Block.Paragraph _,
                        Block.CodeBlock _,
                        Block.Table _,
                        Block.Rule _,
                        Block.Figure _ -> kept.add(block);
                case BulletList list -> kept.add(new BulletList(items(list.items()), list.tight()));
                case OrderedList list -> kept.add(new OrderedList(list.start(), items(list.items()), list.tight()));
                case Quote quote -> kept.add(new Quote(removedFrom(quote.blocks())));
                case Directive directive -> kept.add(directive.with(TeacherNotes::removedFrom, TeacherNotes::answers));
            }
        }
        return kept;
    }

    private static List<ListItem> items(List<ListItem> items) {
        return items.stream()
                .map(item -> new ListItem(removedFrom(item.blocks())))
                .toList();
    }

    private static Answers answers(Answers answers) {
        return switch (answers) {
            case Choices choices ->
                new Choices(
                        choices.multiple(),
                        choices.choices().stream()
                                .map(choice ->
                                        new Choice(choice.right(), choice.text(), removedFrom(choice.feedback())))
                                .toList());
            case Answers.Order order -> order;
            case Answers.Written accepted -> accepted;
        };
    }
}
