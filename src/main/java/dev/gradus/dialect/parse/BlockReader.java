package dev.gradus.dialect.parse;

import dev.gradus.dialect.Block;
import dev.gradus.dialect.Block.CodeBlock;
import dev.gradus.dialect.Block.Figure;
import dev.gradus.dialect.Block.Quote;
import dev.gradus.dialect.Block.Rule;
import dev.gradus.dialect.Inline;
import dev.gradus.dialect.Letters;
import dev.gradus.dialect.Problem.Code;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/** Reads blocks out of the library's tree; each of its block nodes becomes one of ours. */
final class BlockReader {

    private final Reading reading;
    private final InlineReader inlines;
    private final DirectiveReader directives;

    BlockReader(Reading reading) {
        this.reading = reading;
        this.inlines = new InlineReader(reading);
        this.directives = new DirectiveReader(reading, this, inlines);
    }

    /** The blocks under a node. */
    List<Block> inside(Node parent) {
        var blocks = new ArrayList<Block>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (!(node instanceof LinkReferenceDefinition)) {
                blocks.add(block(node));
            }
        }
        return blocks;
    }

    Block block(Node node) {
        reportDepth(node);
        return switch (node) {
            case Heading heading -> heading(heading);
            case Paragraph paragraph -> paragraph(paragraph);
            case BulletList list -> new Block.BulletList(items(list), list.isTight());
            case OrderedList list -> new Block.OrderedList(start(list), items(list), list.isTight());
            case BlockQuote quote -> new Quote(inside(quote));
            case FencedCodeBlock code -> new CodeBlock(info(code.getInfo()), code(code.getLiteral()));
            case IndentedCodeBlock code -> new CodeBlock("", code(code.getLiteral()));
            case ThematicBreak _ -> new Rule();
            case TableBlock table -> new TableReader(reading, inlines).read(table);
            case DirectiveBlock directive -> directives.read(directive);
            default -> throw new IllegalStateException("no block: " + node);
        };
    }

    private Block.Heading heading(Heading heading) {
        if (!(heading.getLastChild() instanceof AttributesNode last) || last.getPrevious() instanceof Image) {
            return new Block.Heading(heading.getLevel(), inlines.inside(heading), null);
        }
        var content = trimmedEnd(inlines.between(heading.getFirstChild(), last));
        var attributes = new AttributeReader(reading, heading, "heading", last.attributes());
        Integer minutes = null;
        if (attributes.has("minutes")) {
            var stated = attributes.requiredMinutes("minutes");
            if (heading.getLevel() != Block.STEP_LEVEL) {
                reading.report(heading, Code.HEADING_MINUTES, String.valueOf(heading.getLevel()));
            } else if (stated.isPresent()) {
                minutes = stated.getAsInt();
            }
        }
        attributes.reportUnread();
        return new Block.Heading(heading.getLevel(), content, minutes);
    }

    private static List<Inline> trimmedEnd(List<Inline> content) {
        if (content.isEmpty() || !(content.getLast() instanceof Inline.Text last)) {
            return content;
        }
        var trimmed = new ArrayList<>(content.subList(0, content.size() - 1));
        var text = Letters.trimEnd(last.text());
        if (!text.isEmpty()) {
            trimmed.add(new Inline.Text(text));
        }
        return trimmed;
    }

    private Block paragraph(Paragraph paragraph) {
        var content = inlines.inside(paragraph);
        if (content.size() == 1 && content.getFirst() instanceof Inline.Image(var picture)) {
            return new Figure(picture);
        }
        return new Block.Paragraph(content);
    }

    private List<Block.ListItem> items(Node list) {
        var items = new ArrayList<Block.ListItem>();
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            reportDepth(item);
            items.add(new Block.ListItem(inside(item)));
        }
        return items;
    }

    private static int start(OrderedList list) {
        var number = list.getMarkerStartNumber();
        return number == null ? 1 : number;
    }

    private String info(String info) {
        return Letters.trim(reading.clean(info == null ? "" : info));
    }

    private String code(String literal) {
        var text = Letters.lines(reading.source().unmarked(literal));
        return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    }

    private void reportDepth(Node node) {
        int depth = 0;
        for (Node here = node; here != null; here = here.getParent()) {
            depth++;
        }
        if (depth - 1 > Limits.DEPTH) {
            reading.report(node, Code.TOO_DEEP);
        }
    }
}
