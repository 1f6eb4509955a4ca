package dev.gradus.dialect.parse;

import dev.gradus.dialect.Block;
import dev.gradus.dialect.Block.Paragraph;
import dev.gradus.dialect.Block.Quote;
import dev.gradus.dialect.Directive;
import dev.gradus.dialect.Directive.Kind;
import dev.gradus.dialect.Inline.Text;
import dev.gradus.dialect.Problem.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.ListItem;

/**
 * Reads directives. One that says too much is read without it; one that says too little, or that nobody knows, becomes a
 * quote that opens with the line as written, so that its content stays.
 */
final class DirectiveReader {

    private static final Set<String> QUESTION_TYPES = Set.of("single", "multiple", "order", "short");

    private final Reading reading;
    private final BlockReader blocks;
    private final QuestionReader questions;

    DirectiveReader(Reading reading, BlockReader blocks, InlineReader inlines) {
        this.reading = reading;
        this.blocks = blocks;
        this.questions = new QuestionReader(reading, blocks, inlines);
    }

    Block read(DirectiveBlock node) {
        if (!node.isClosed()) {
            reading.report(node, Code.UNCLOSED_DIRECTIVE, node.name());
        }
        var kind = Kind.of(node.name());
        if (kind.isEmpty()) {
            reading.report(node, Code.UNKNOWN_DIRECTIVE, node.name());
            return asQuote(node, blocks.inside(node));
        }
        var attributes = new AttributeReader(reading, node, node.name(), node.attributes());
        var block = kind.get() == Kind.QUESTION ? question(node, attributes) : made(kind.get(), node, attributes);
        attributes.reportUnread();
        if (block instanceof Directive directive) {
            reportNesting(node, directive);
        }
        return block;
    }

    private Block made(Kind kind, DirectiveBlock node, AttributeReader attributes) {
        var said = new SaidInMarkdown(reading, node, attributes);
        var inside = blocks.inside(node);
        var directive = kind.make(said, inside);
        return said.isEnough() ? directive : asQuote(node, inside);
    }

    private Block question(DirectiveBlock node, AttributeReader attributes) {
        var type = attributes.required("type", QUESTION_TYPES::contains);
        return type.isEmpty() ? asQuote(node, blocks.inside(node)) : questions.read(node, type.get());
    }

    private static Quote asQuote(DirectiveBlock node, List<Block> inside) {
        var content = new ArrayList<Block>(List.of(Paragraph.of(new Text(node.opening()))));
        content.addAll(inside);
        return new Quote(content);
    }

    private void reportNesting(DirectiveBlock node, Directive directive) {
        switch (node.getParent()) {
            case DirectiveBlock outer -> {
                var around = Kind.of(outer.name());
                if (around.isEmpty() || !around.get().mayHold(directive.kind())) {
                    reading.report(node, Code.NESTED_DIRECTIVE, node.name(), outer.name());
                } else if (node.colons() >= outer.colons()) {
                    reading.report(node, Code.NESTED_COLONS, node.name(), outer.name());
                }
            }
            case BlockQuote _ -> reading.report(node, Code.NESTED_DIRECTIVE, node.name(), "quote");
            case ListItem _ -> reading.report(node, Code.NESTED_DIRECTIVE, node.name(), "list");
            default -> {}
        }
    }
}
