package dev.gradus.dialect.parse;

import dev.gradus.dialect.Href;
import dev.gradus.dialect.Inline;
import dev.gradus.dialect.Letters;
import dev.gradus.dialect.Problem;
import dev.gradus.dialect.normal.InlineCollector;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Reads running text out of the library's tree. */
final class InlineReader {

    private final Reading reading;
    private final PictureReader pictures;

    InlineReader(Reading reading) {
        this.reading = reading;
        this.pictures = new PictureReader(reading);
    }

    /** The running text under a node. */
    List<Inline> inside(Node parent) {
        return between(parent.getFirstChild(), null);
    }

    /** The running text from a node up to, and without, another of its siblings. */
    List<Inline> between(@Nullable Node first, @Nullable Node end) {
        var content = new InlineCollector();
        for (var node = first; node != null && !node.equals(end); node = node.getNext()) {
            read(node, content);
        }
        return content.content();
    }

    private void read(Node node, InlineCollector content) {
        switch (node) {
            case Text text -> append(text.getLiteral(), content);
            case HtmlInline html -> appendLines(html.getLiteral(), content);
            case Code code -> {
                var literal = reading.clean(code.getLiteral());
                if (!literal.isEmpty()) {
                    content.add(new Inline.Code(literal));
                }
            }
            case FormulaNode formula -> {
                var tex = reading.clean(formula.literal()).strip();
                if (!tex.isEmpty()) {
                    content.add(new Inline.Formula(tex));
                }
            }
            case SoftLineBreak _ -> content.add(new Inline.SoftBreak());
            case HardLineBreak _ -> content.add(new Inline.HardBreak());
            case Emphasis emphasis -> {
                reportDepth(emphasis);
                content.add(new Inline.Emphasis(inside(emphasis)));
            }
            case StrongEmphasis strong -> {
                reportDepth(strong);
                content.add(new Inline.Strong(inside(strong)));
            }
            case Link link -> readLink(link, content);
            case Image image -> readImage(image, content);
            case AttributesNode attributes -> readAttributes(attributes, content);
            default -> throw new IllegalStateException("no running text: " + node);
        }
    }

    private void readLink(Link link, InlineCollector content) {
        reportDepth(link);
        var href = reading.source().unmarked(link.getDestination());
        var title = Letters.trim(reading.clean(link.getTitle() == null ? "" : link.getTitle()));
        reading.countLink(href.length() + title.length());
        if (Href.isSafe(href)) {
            content.add(new Inline.Link(href, title, inside(link)));
            return;
        }
        reading.report(link, Problem.Code.UNSAFE_URL, reading.clean(href));
        append("[", content);
        inside(link).forEach(content::add);
        append("](" + href + ")", content);
    }

    private void readImage(Image image, InlineCollector content) {
        reportDepth(image);
        var picture = pictures.read(image);
        if (picture.isPresent()) {
            content.add(new Inline.Image(picture.get()));
        } else {
            append("![" + pictures.alt(image) + "](" + image.getDestination() + ")", content);
            if (image.getNext() instanceof AttributesNode attributes) {
                append(attributes.literal(), content);
            }
        }
    }

    /** A picture has read its attributes itself, a heading too; here they are the text they were. */
    private void readAttributes(AttributesNode attributes, InlineCollector content) {
        if (!(attributes.getPrevious() instanceof Image)) {
            append(attributes.literal(), content);
        }
    }

    private void appendLines(String literal, InlineCollector content) {
        var lines = literal.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                content.add(new Inline.SoftBreak());
            }
            append(i > 0 ? lines[i].stripLeading() : lines[i], content);
        }
    }

    private void append(String literal, InlineCollector content) {
        var text = reading.clean(literal);
        if (!text.isEmpty()) {
            content.add(new Inline.Text(text));
        }
    }

    private void reportDepth(Node node) {
        int depth = 0;
        for (Node here = node; here != null && !(here instanceof org.commonmark.node.Block); here = here.getParent()) {
            depth++;
        }
        if (depth > Limits.INLINE_DEPTH) {
            reading.report(node, Problem.Code.TOO_DEEP);
        }
    }
}
