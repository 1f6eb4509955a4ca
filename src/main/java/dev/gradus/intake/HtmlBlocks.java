package dev.gradus.intake;

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
import dev.gradus.dialect.Letters;
import dev.gradus.dialect.Picture;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Plain HTML, as a converter writes it, as blocks of a lesson. */
final class HtmlBlocks {

    /** Deeper lists and quotes are laid flat; the editor takes no more. */
    private static final int DEEPEST = 14;

    private final Losses losses;
    private final Equations equations;
    private final HtmlInlines inlines;

    HtmlBlocks(Losses losses, Equations equations) {
        this.losses = losses;
        this.equations = equations;
        this.inlines = new HtmlInlines(losses, equations);
    }

    List<Block> read(Element body) {
        return blocks(body, 0);
    }

    private List<Block> blocks(Element parent, int depth) {
        var found = new ArrayList<Block>();
        var line = new ArrayList<Node>();
        for (var node : parent.childNodes()) {
            if (node instanceof Element element && element.isBlock()) {
                paragraph(line, found);
                block(element, depth, found);
            } else {
                line.add(node);
            }
        }
        paragraph(line, found);
        return found;
    }

    private void block(Element element, int depth, List<Block> found) {
        switch (element.tagName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                // A heading is bold by itself.
                element.select("strong, b").unwrap();
                var content = inlines.plain(element);
                if (!content.isEmpty()) {
                    found.add(new Heading(element.tagName().charAt(1) - '0', content, null));
                }
            }
            case "p" -> {
                if (element.hasClass("caption") && caption(element, found)) {
                    return;
                }
                paragraph(new ArrayList<>(element.childNodes()), found);
            }
            case "ul", "ol" -> list(element, depth, found);
            case "blockquote" -> {
                var inner = blocks(element, depth + 1);
                if (depth >= DEEPEST) {
                    found.addAll(inner);
                } else if (!inner.isEmpty()) {
                    found.add(new Quote(inner));
                }
            }
            case "pre" ->
                found.add(new CodeBlock(
                        "", Letters.lines(equations.plain(element.wholeText())).stripTrailing()));
            case "hr" -> found.add(new Rule());
            case "table" -> table(element, depth, found);
            default -> found.addAll(blocks(element, depth));
        }
    }

    /** Words make a paragraph; pictures that stood among them come after it as figures. */
    private void paragraph(List<Node> line, List<Block> found) {
        var pictures = new ArrayList<Picture>();
        var content = inlines.of(line, pictures);
        line.clear();
        if (!content.isEmpty()) {
            found.add(new Paragraph(content));
        }
        pictures.forEach(picture -> found.add(new Figure(picture)));
    }

    /** A caption belongs to the picture before it. */
    private boolean caption(Element line, List<Block> found) {
        var words = Letters.trim(Letters.oneLine(equations.plain(line.text())));
        if (found.isEmpty() || words.isEmpty() || !(found.getLast() instanceof Figure(Picture picture))) {
            return false;
        }
        if (!picture.caption().isEmpty()) {
            return false;
        }
        found.set(
                found.size() - 1,
                new Figure(new Picture(picture.src(), picture.alt(), picture.decorative(), words, picture.credit())));
        return true;
    }

    private void list(Element list, int depth, List<Block> found) {
        var items = new ArrayList<ListItem>();
        for (var child : list.children()) {
            var inner = blocks(child, depth + 1);
            if (!inner.isEmpty()) {
                items.add(new ListItem(inner));
            }
        }
        if (items.isEmpty()) {
            return;
        }
        if (depth >= DEEPEST) {
            items.forEach(item -> found.addAll(item.blocks()));
            return;
        }
        boolean tight = items.stream()
                .allMatch(item -> item.blocks().stream()
                                .filter(Paragraph.class::isInstance)
                                .count()
                        <= 1);
        found.add(list.tagName().equals("ol") ? new OrderedList(1, items, tight) : new BulletList(items, tight));
    }

    /** A table that only frames something is left out, and what it frames stays. */
    private void table(Element table, int depth, List<Block> found) {
        if (table.select("td, th").size() <= 1) {
            table.select("td, th").forEach(cell -> found.addAll(blocks(cell, depth)));
        } else {
            new HtmlTable(inlines, losses).read(table).ifPresent(found::add);
        }
    }
}
