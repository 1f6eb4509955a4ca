package dev.gradus.dialect.parse;

import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/** Finds formulas, <code>$`…`$</code>, in running text. */
final class FormulaParser implements InlineContentParser {

    private static final int MAX_LENGTH = 2_000;

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        var scanner = state.scanner();
        scanner.next();
        if (!scanner.next('`') || scanner.peek() == '`') {
            return ParsedInline.none();
        }
        var start = scanner.position();
        for (int i = 0; i < MAX_LENGTH; i++) {
            char c = scanner.peek();
            if (c == Scanner.END || c == '\n') {
                return ParsedInline.none();
            }
            if (c == '`') {
                var literal = scanner.getSource(start, scanner.position()).getContent();
                scanner.next();
                return scanner.next('$') && !literal.isBlank()
                        ? ParsedInline.of(new FormulaNode(literal), scanner.position())
                        : ParsedInline.none();
            }
            scanner.next();
        }
        return ParsedInline.none();
    }

    static final class Factory implements InlineContentParserFactory {

        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('$');
        }

        @Override
        public InlineContentParser create() {
            return new FormulaParser();
        }
    }
}
