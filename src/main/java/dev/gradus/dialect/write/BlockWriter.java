package dev.gradus.dialect.write;

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
import java.util.ArrayList;
import java.util.List;

/** Writes blocks as lines; a block around them puts its own signs in front. */
final class BlockWriter {

    private BlockWriter() {}

    /** Blocks below one another, a blank line between them when {@code apart}. */
    static List<String> blocks(List<Block> blocks, boolean apart) {
        return blocks(blocks, apart, ListMarker.NONE);
    }

    private static List<String> blocks(List<Block> blocks, boolean apart, ListMarker around) {
        var lines = new ArrayList<String>();
        var previous = around;
        boolean first = true;
        for (var block : blocks) {
            if (!first && apart) {
                lines.add("");
            }
            lines.addAll(block(block, previous, first && around != ListMarker.NONE));
            previous = ListMarker.of(block, previous);
            first = false;
        }
        return lines;
    }

    /**
     * One block.
     *
     * @param previous the marker of the list before it, or around it when it stands first in an item
     * @param inItem whether it stands on the line of a list marker
     */
    static List<String> block(Block block, ListMarker previous, boolean inItem) {
        return switch (block) {
            case Paragraph paragraph -> split(InlineWriter.paragraph(paragraph.content()));
            case Heading heading -> List.of(heading(heading));
            case BulletList list -> {
                var marker = ListMarker.of(list, previous);
                yield items(list.items(), list.tight(), i -> marker.sign() + " ", marker);
            }
            case OrderedList list -> {
                var marker = ListMarker.of(list, previous);
                yield items(
                        list.items(),
                        list.tight(),
                        i -> Math.min((long) list.start() + i, Block.MAX_LIST_NUMBER) + "" + marker.sign() + " ",
                        marker);
            }
            case Quote quote -> quote(quote.blocks());
            case CodeBlock code -> code(code);
            case Table table -> TableWriter.lines(table);
            case Rule _ -> List.of(inItem ? "___" : "---");
            case Figure figure -> List.of(PictureWriter.picture(figure.picture()));
            case Directive directive -> DirectiveWriter.lines(directive);
        };
    }

    static List<String> split(String text) {
        return List.of(text.split("\n", -1));
    }

    private static String heading(Heading heading) {
        var line = new StringBuilder("#".repeat(heading.level()));
        if (!heading.content().isEmpty()) {
            line.append(' ').append(InlineWriter.heading(heading.content()));
        }
        if (heading.minutes() != null) {
            line.append(" {minutes=").append(heading.minutes()).append('}');
        }
        return line.toString();
    }

    static List<String> quote(List<Block> blocks) {
        var inner = blocks(blocks, true);
        return inner.isEmpty() ? List.of(">") : prefixed(inner, "> ", "> ");
    }

    /** What an item's first line begins with. */
    interface Marker {
        String of(int item);
    }

    private static List<String> items(List<ListItem> items, boolean tight, Marker markers, ListMarker marker) {
        var lines = new ArrayList<String>();
        for (int i = 0; i < items.size(); i++) {
            if (i > 0 && !tight) {
                lines.add("");
            }
            lines.addAll(item(markers.of(i), blocks(items.get(i).blocks(), !tight, marker)));
        }
        return lines;
    }

    /** An item: its marker, its lines beneath one another. */
    static List<String> item(String marker, List<String> lines) {
        return lines.isEmpty() ? List.of(marker.stripTrailing()) : prefixed(lines, marker, " ".repeat(marker.length()));
    }

    private static List<String> prefixed(List<String> lines, String first, String others) {
        var prefixed = new ArrayList<String>();
        for (var line : lines) {
            var prefix = prefixed.isEmpty() ? first : others;
            prefixed.add(line.isEmpty() ? prefix.stripTrailing() : prefix + line);
        }
        return prefixed;
    }

    private static List<String> code(CodeBlock code) {
        char sign = code.info().indexOf('`') < 0 ? '`' : '~';
        var fence = String.valueOf(sign).repeat(Math.max(3, longestRun(code.text(), sign) + 1));
        var lines = new ArrayList<String>();
        lines.add(fence + Escapes.info(code.info()));
        if (!code.text().isEmpty()) {
            lines.addAll(split(code.text()));
        }
        lines.add(fence);
        return lines;
    }

    static int longestRun(String text, char sign) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == sign ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
