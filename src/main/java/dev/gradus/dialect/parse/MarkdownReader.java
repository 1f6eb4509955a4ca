package dev.gradus.dialect.parse;

import dev.gradus.dialect.Block.CodeBlock;
import dev.gradus.dialect.Document;
import dev.gradus.dialect.Letters;
import dev.gradus.dialect.ParseResult;
import dev.gradus.dialect.ParseResult.Lines;
import dev.gradus.dialect.Problem;
import dev.gradus.dialect.Problem.Code;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Puts commonmark-java, the directives and our limits together. */
public final class MarkdownReader {

    /** All but raw HTML, which is text. The library tries them in this order, which is its own. */
    private static final List<Class<? extends Block>> BLOCKS = List.of(
            BlockQuote.class,
            Heading.class,
            FencedCodeBlock.class,
            ThematicBreak.class,
            ListBlock.class,
            IndentedCodeBlock.class);

    private MarkdownReader() {}

    public static ParseResult read(String markdown) {
        if (markdown.length() > Limits.LENGTH || hasTooManyPictures(markdown)) {
            return tooLarge(markdown);
        }
        try {
            return readWithinLimits(markdown);
        } catch (Limits.Reached _) {
            return tooLarge(markdown);
        }
    }

    private static boolean hasTooManyPictures(String markdown) {
        int count = 0;
        for (int at = markdown.indexOf("!["); at >= 0; at = markdown.indexOf("![", at + 2)) {
            count++;
        }
        return count > Limits.PICTURES;
    }

    private static ParseResult readWithinLimits(String markdown) {
        var source = MarkedSource.of(markdown);
        var reading = new Reading(source);
        var root = parser(reading).parse(source.text());
        var reader = new BlockReader(reading);
        var nodes = new ArrayList<Node>();
        for (var node = root.getFirstChild(); node != null; node = node.getNext()) {
            if (!(node instanceof LinkReferenceDefinition)) {
                nodes.add(node);
            }
        }
        var blocks = nodes.stream().map(reader::block).toList();
        var lines = nodes.stream().map(MarkdownReader::lines).toList();
        return new ParseResult(new Document(blocks), reading.problems(), lines);
    }

    /** A parser for one text: its parts count what that text holds. */
    private static Parser parser(Reading reading) {
        return Parser.builder()
                .enabledBlockTypes(new LinkedHashSet<>(BLOCKS))
                .extensions(List.of(TablesExtension.create()))
                .customBlockParserFactory(new DirectiveBlockParser.Factory(reading))
                .customInlineContentParserFactory(new AttributesParser.Factory())
                .customInlineContentParserFactory(new FormulaParser.Factory())
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(Limits.DEPTH + 1)
                .maxInlineNesting(Limits.INLINE_DEPTH + 1)
                .build();
    }

    private static Lines lines(Node node) {
        var spans = node.getSourceSpans();
        return new Lines(spans.getFirst().getLineIndex() + 1, spans.getLast().getLineIndex() + 1);
    }

    /** The whole text, letter by letter, so that nothing is lost that somebody may want to cut down. */
    private static ParseResult tooLarge(String markdown) {
        var text = Letters.lines(markdown);
        int lines = Math.max(1, (int) text.lines().count());
        return new ParseResult(
                new Document(List.of(new CodeBlock("", text))),
                List.of(new Problem(1, Code.TOO_LARGE)),
                List.of(new Lines(1, lines)));
    }
}
