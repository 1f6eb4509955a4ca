package dev.gradus.dialect.parse;

import dev.gradus.dialect.Letters;
import dev.gradus.dialect.Problem.Code;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Finds directives. Like a fence of code, a directive interrupts a paragraph and stands up to three columns in; its
 * closing line stands no further in than its opening one, and is none inside code.
 */
final class DirectiveBlockParser extends AbstractBlockParser {

    private static final int MIN_COLONS = 3;
    private static final int CODE_INDENT = 4;
    private static final Pattern NAME = Pattern.compile("([A-Za-z][A-Za-z0-9_-]*)[ \\t]*(\\{.*\\})?");

    private final DirectiveBlock block;
    private final int indent;

    private DirectiveBlockParser(DirectiveBlock block, int indent) {
        this.block = block;
        this.indent = indent;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(Block child) {
        return true;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (state.getIndent() <= indent && closes(line(state)) && !isClosingOfInner(state)) {
            block.closeAt(state.getLine().getSourceSpan().getLineIndex());
            return BlockContinue.finished();
        }
        return BlockContinue.atIndex(state.getIndex());
    }

    private boolean closes(String line) {
        return line.length() == block.colons() && colons(line) == block.colons();
    }

    /** Whether the line belongs to code in here, or to an inner directive that wrongly has as many colons. */
    private boolean isClosingOfInner(ParserState state) {
        boolean directly = true;
        Node inner = state.getActiveBlockParser().getBlock();
        boolean inCode = inner instanceof FencedCodeBlock;
        for (; inner != null && inner != block; inner = inner.getParent()) {
            if (inner instanceof DirectiveBlock directive && directive.colons() == block.colons()) {
                return true;
            }
            directly &= inner instanceof DirectiveBlock || inner instanceof FencedCodeBlock;
        }
        return inCode && directly;
    }

    private static String line(ParserState state) {
        var content = state.getLine().getContent();
        return Letters.trimEnd(content.subSequence(state.getNextNonSpaceIndex(), content.length())
                .toString());
    }

    private static int colons(String line) {
        int colons = 0;
        while (colons < line.length() && line.charAt(colons) == ':') {
            colons++;
        }
        return colons;
    }

    /** Starts a directive at a line of colons and reports the lines of colons that start none. */
    static final class Factory extends AbstractBlockParserFactory {

        private final Reading reading;

        Factory(Reading reading) {
            this.reading = reading;
        }

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            if (state.getIndent() >= CODE_INDENT || !startsWithColons(state)) {
                return BlockStart.none();
            }
            var line = line(state);
            int lineNumber = state.getLine().getSourceSpan().getLineIndex() + 1;
            var block = opening(line);
            if (block.isEmpty()) {
                var code = colons(line) == line.length() ? Code.STRAY_CLOSING : Code.DIRECTIVE_SYNTAX;
                reading.report(lineNumber, code, reading.clean(line));
                return BlockStart.none();
            }
            return BlockStart.of(new DirectiveBlockParser(block.get(), state.getIndent()))
                    .atIndex(state.getLine().getContent().length());
        }

        private static boolean startsWithColons(ParserState state) {
            var line = state.getLine().getContent();
            int start = state.getNextNonSpaceIndex();
            return line.length() >= start + MIN_COLONS
                    && line.charAt(start) == ':'
                    && line.charAt(start + 1) == ':'
                    && line.charAt(start + 2) == ':';
        }

        private Optional<DirectiveBlock> opening(String line) {
            int colons = colons(line);
            var matcher = NAME.matcher(line).region(colons, line.length());
            if (!matcher.matches()) {
                return Optional.empty();
            }
            var name = matcher.group(1);
            var braced = matcher.group(2);
            var attributes = braced == null ? Optional.of(Attributes.NONE) : Attributes.parse(braced);
            return attributes.map(
                    read -> new DirectiveBlock(reading.clean(line), colons, name, read.map(reading.source()::clean)));
        }
    }
}
