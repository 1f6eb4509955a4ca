package dev.gradus.lesson;

import dev.gradus.dialect.Block;
import dev.gradus.dialect.Block.BulletList;
import dev.gradus.dialect.Block.ListItem;
import dev.gradus.dialect.Block.OrderedList;
import dev.gradus.dialect.Block.Quote;
import dev.gradus.dialect.Directive;
import dev.gradus.dialect.Directive.Question;
import dev.gradus.lesson.ThreeWay.Agreed;
import dev.gradus.lesson.ThreeWay.Disputed;
import dev.gradus.lesson.ThreeWay.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Merges blocks; where both changed one box or list, what stands in it. */
final class BlockMerge {

    private BlockMerge() {}

    static List<Part<Block>> merge(List<Block> base, List<Block> theirs, List<Block> mine) {
        return ThreeWay.merge(base, theirs, mine).stream()
                .map(BlockMerge::lookInside)
                .toList();
    }

    private static Part<Block> lookInside(Part<Block> part) {
        if (part instanceof Disputed(var base, var theirs, var mine)
                && base.size() == 1
                && theirs.size() == 1
                && mine.size() == 1) {
            return inside(base.getFirst(), theirs.getFirst(), mine.getFirst())
                    .<Part<Block>>map(block -> new Agreed<>(List.of(block)))
                    .orElse(part);
        }
        return part;
    }

    private static Optional<Block> inside(Block base, Block theirs, Block mine) {
        if (base instanceof BulletList was && theirs instanceof BulletList their && mine instanceof BulletList my) {
            return value(was.tight(), their.tight(), my.tight())
                    .flatMap(tight ->
                            items(was.items(), their.items(), my.items()).map(all -> new BulletList(all, tight)));
        }
        if (base instanceof OrderedList was && theirs instanceof OrderedList their && mine instanceof OrderedList my) {
            return value(was.start(), their.start(), my.start())
                    .flatMap(start -> value(was.tight(), their.tight(), my.tight())
                            .flatMap(tight -> items(was.items(), their.items(), my.items())
                                    .map(all -> new OrderedList(start, all, tight))));
        }
        if (base.getClass() != theirs.getClass() || base.getClass() != mine.getClass()) {
            return Optional.empty();
        }
        if (base instanceof Quote) {
            return blocks(base, theirs, mine, Quote::new);
        }
        return base instanceof Directive was && theirs instanceof Directive their && mine instanceof Directive my
                ? box(was, their, my)
                : Optional.empty();
    }

    /** A box without what stands in it is its settings. A question is one thought, and merged as a whole. */
    private static Optional<Block> box(Directive base, Directive theirs, Directive mine) {
        return base instanceof Question
                ? Optional.empty()
                : value(emptied(base), emptied(theirs), emptied(mine))
                        .flatMap(box -> blocks(base, theirs, mine, all -> box.with(_ -> all, answers -> answers)));
    }

    private static Directive emptied(Directive box) {
        return box.with(_ -> List.of(), answers -> answers);
    }

    private static Optional<Block> blocks(Block base, Block theirs, Block mine, Function<List<Block>, Block> box) {
        return agreed(merge(base.children(), theirs.children(), mine.children()))
                .map(box);
    }

    private static Optional<List<ListItem>> items(List<ListItem> base, List<ListItem> theirs, List<ListItem> mine) {
        return agreed(ThreeWay.merge(base, theirs, mine).stream()
                .map(BlockMerge::lookInsideItem)
                .toList());
    }

    private static Part<ListItem> lookInsideItem(Part<ListItem> part) {
        if (part instanceof Disputed(var base, var theirs, var mine)
                && base.size() == 1
                && theirs.size() == 1
                && mine.size() == 1) {
            return agreed(merge(
                            base.getFirst().blocks(),
                            theirs.getFirst().blocks(),
                            mine.getFirst().blocks()))
                    .<Part<ListItem>>map(blocks -> new Agreed<>(List.of(new ListItem(blocks))))
                    .orElse(part);
        }
        return part;
    }

    /** All of it, if nothing is disputed. */
    static <T> Optional<List<T>> agreed(List<Part<T>> parts) {
        var all = new ArrayList<T>();
        for (var part : parts) {
            switch (part) {
                case Agreed<T>(var items) -> all.addAll(items);
                case Disputed<T> _ -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(List.copyOf(all));
    }

    /** What one of the two made of a value, unless both made something else of it. */
    static <T> Optional<T> value(T base, T theirs, T mine) {
        if (theirs.equals(mine) || mine.equals(base)) {
            return Optional.of(theirs);
        }
        return theirs.equals(base) ? Optional.of(mine) : Optional.empty();
    }
}
