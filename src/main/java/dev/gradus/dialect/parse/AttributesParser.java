package dev.gradus.dialect.parse;

import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/** Finds attributes in running text: right after a picture, or at the very end, where a heading may have them. */
final class AttributesParser implements InlineContentParser {

    private static final int MAX_LENGTH = 1_000;

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        var scanner = state.scanner();
        int before = scanner.peekPreviousCodePoint();
        var start = scanner.position();
        if (!skipBraces(scanner)) {
            return ParsedInline.none();
        }
        var end = scanner.position();
        scanner.whitespace();
        if (before != ')' && before != ']' && scanner.hasNext()) {
            return ParsedInline.none();
        }
        var literal = scanner.getSource(start, end).getContent();
        return Attributes.parse(literal)
                .map(attributes -> ParsedInline.of(new AttributesNode(literal, attributes), end))
                .orElseGet(ParsedInline::none);
    }

    private static boolean skipBraces(Scanner scanner) {
        scanner.next();
        boolean quoted = false;
        for (int i = 0; i < MAX_LENGTH; i++) {
            char c = scanner.peek();
            if (c == Scanner.END || c == '\n') {
                return false;
            }
            scanner.next();
            if (quoted && c == '\\' && scanner.peek() != '\n' && scanner.hasNext()) {
                scanner.next();
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == '}') {
                return true;
            }
        }
        return false;
    }

    /** The library makes a parser for each piece of running text, so this is where the pieces can be counted. */
    static final class Factory implements InlineContentParserFactory {

        private int pieces;

        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('{');
        }

        @Override
        public InlineContentParser create() {
            pieces++;
            if (pieces > Limits.PIECES) {
                throw new Limits.Reached();
            }
            return new AttributesParser();
        }
    }
}
