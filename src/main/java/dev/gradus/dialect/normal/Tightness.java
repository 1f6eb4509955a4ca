package dev.gradus.dialect.normal;

import dev.gradus.dialect.Block;
import dev.gradus.dialect.Block.BulletList;
import dev.gradus.dialect.Block.CodeBlock;
import dev.gradus.dialect.Block.Figure;
import dev.gradus.dialect.Block.Heading;
import dev.gradus.dialect.Block.ListItem;
import dev.gradus.dialect.Block.OrderedList;
import dev.gradus.dialect.Block.Paragraph;
import dev.gradus.dialect.Block.Quote;
import dev.gradus.dialect.Directive;
import java.util.List;

/** Whether a list can stand with, or without, blank lines. */
final class Tightness {

    private Tightness() {}

    /** As wished, unless Markdown cannot spell it: one item with one block is always tight, two paragraphs never. */
    static boolean of(List<ListItem> items, boolean wished) {
        if (items.stream().anyMatch(item -> needsBlankLine(item.blocks()))) {
            return false;
        }
        boolean hasRoomForBlankLine = items.size() > 1
                || items.stream().anyMatch(item -> item.blocks().size() > 1);
        return wished || !hasRoomForBlankLine;
    }

    private static boolean needsBlankLine(List<Block> blocks) {
        for (int i = 1; i < blocks.size(); i++) {
            if (!mayFollowDirectly(blocks.get(i - 1), blocks.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayFollowDirectly(Block first, Block second) {
        return switch (first) {
            case Heading _, CodeBlock _, Directive _ -> true;
            case Paragraph _, Figure _ -> mayInterrupt(second);
            default -> false;
        };
    }

    /** What CommonMark lets interrupt a paragraph. */
    private static boolean mayInterrupt(Block block) {
        return switch (block) {
            case Heading _, CodeBlock _, Quote _, Directive _ -> true;
            case BulletList list -> !list.items().getFirst().blocks().isEmpty();
            case OrderedList list ->
                list.start() == 1 && !list.items().getFirst().blocks().isEmpty();
            default -> false;
        };
    }
}
