package dev.gradus.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One block of a lesson. Immutable: every list is copied, every value checked where it is made, so that a block in hand
 * is always one the dialect can spell. What a lesson may not <em>mean</em> (a question without a right answer, a
 * picture without a text) is representable and reported by the parser as a {@link Problem}: a draft is allowed to be
 * unfinished.
 */
public sealed interface Block
        permits Block.Heading,
                Block.Paragraph,
                Block.BulletList,
                Block.OrderedList,
                Block.Quote,
                Block.CodeBlock,
                Block.Table,
                Block.Rule,
                Block.Figure,
                Directive {

    /** The blocks directly inside this one, in reading order. */
    default List<Block> children() {
        return switch (this) {
            case BulletList list -> ListItem.blocksOf(list.items());
            case OrderedList list -> ListItem.blocksOf(list.items());
            case Quote quote -> quote.blocks();
            case Directive directive -> directive.blocks();
            case Heading _, Paragraph _, CodeBlock _, Table _, Rule _, Figure _ -> List.of();
        };
    }

    /**
     * A heading.
     *
     * @param level 1 to 6; a heading of level 2 opens a step of the lesson
     * @param minutes what the step takes, 1 to 600; only a step may say it
     */
    record Heading(
            int level, List<Inline> content, @Nullable Integer minutes) implements Block {
        public Heading {
            Checks.inRange("level", level, 1, 6);
            content = List.copyOf(content);
            if (minutes != null) {
                Checks.that(level == STEP_LEVEL, "only a step has minutes");
                Checks.inRange("minutes", minutes, 1, MAX_MINUTES);
            }
        }
    }

    record Paragraph(List<Inline> content) implements Block {
        public Paragraph {
            content = List.copyOf(content);
        }

        public static Paragraph of(Inline... content) {
            return new Paragraph(List.of(content));
        }
    }

    /**
     * A list with bullets.
     *
     * @param tight whether its items stand without blank lines between them
     */
    record BulletList(List<ListItem> items, boolean tight) implements Block {
        public BulletList {
            items = List.copyOf(items);
        }
    }

    /**
     * A numbered list.
     *
     * @param start the first number, 0 to 999 999 999
     */
    record OrderedList(int start, List<ListItem> items, boolean tight) implements Block {
        public OrderedList {
            Checks.inRange("start", start, 0, MAX_LIST_NUMBER);
            items = List.copyOf(items);
        }
    }

    /** An item of a list; not a block by itself. */
    record ListItem(List<Block> blocks) {
        public ListItem {
            blocks = List.copyOf(blocks);
        }

        private static List<Block> blocksOf(List<ListItem> items) {
            var all = new ArrayList<Block>();
            items.forEach(item -> all.addAll(item.blocks()));
            return List.copyOf(all);
        }
    }

    record Quote(List<Block> blocks) implements Block {
        public Quote {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * Code, or anything else to be shown letter by letter.
     *
     * @param info what the author wrote after the fence, mostly a language; may be empty
     * @param text the lines, separated by LF, without a line end after the last
     */
    record CodeBlock(String info, String text) implements Block {
        public CodeBlock {
            Checks.singleLine("info", info);
            Checks.that(text.equals(Letters.lines(text)), "code holds no control characters but LF and tab");
        }
    }

    /**
     * A table. Every row has as many cells as the header.
     *
     * @param alignments one for each column
     */
    record Table(List<Alignment> alignments, List<Cell> header, List<List<Cell>> rows) implements Block {
        public Table {
            alignments = List.copyOf(alignments);
            header = List.copyOf(header);
            rows = rows.stream().map(List::copyOf).toList();
            int columns = header.size();
            Checks.that(columns > 0 && alignments.size() == columns, "a table has columns, each with an alignment");
            Checks.that(rows.stream().allMatch(row -> row.size() == columns), "every row is as long as the header");
        }
    }

    /** How a column stands. */
    enum Alignment {
        NONE,
        LEFT,
        CENTER,
        RIGHT
    }

    record Cell(List<Inline> content) {
        public Cell {
            content = List.copyOf(content);
        }
    }

    /** A line across the page. */
    record Rule() implements Block {}

    /** A picture that stands by itself, with its caption. */
    record Figure(Picture picture) implements Block {
        public Figure {
            Objects.requireNonNull(picture);
        }
    }

    int STEP_LEVEL = 2;
    int MAX_MINUTES = 600;
    int MAX_LIST_NUMBER = 999_999_999;
}
