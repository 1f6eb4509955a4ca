package dev.gradus.dialect.parse;

import dev.gradus.dialect.Block;
import dev.gradus.dialect.Block.Paragraph;
import dev.gradus.dialect.Block.Quote;
import dev.gradus.dialect.Captions;
import dev.gradus.dialect.Directive;
import dev.gradus.dialect.Directive.Activity;
import dev.gradus.dialect.Directive.Example;
import dev.gradus.dialect.Directive.KeyIdea;
import dev.gradus.dialect.Directive.Media;
import dev.gradus.dialect.Directive.Recap;
import dev.gradus.dialect.Directive.TeacherNote;
import dev.gradus.dialect.FileName;
import dev.gradus.dialect.Inline.Text;
import dev.gradus.dialect.Letters;
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
        var attributes = new AttributeReader(reading, node, node.name(), node.attributes());
        var block = read(node, attributes);
        if (Directive.names().anyMatch(node.name()::equals)) {
            attributes.reportUnread();
        }
        if (block instanceof Directive directive) {
            reportNesting(node, directive);
        }
        return block;
    }

    private Block read(DirectiveBlock node, AttributeReader attributes) {
        return switch (node.name()) {
            case "keyidea" -> new KeyIdea(blocks.inside(node));
            case "example" -> new Example(blocks.inside(node));
            case "recap" -> new Recap(blocks.inside(node));
            case "teacher" -> new TeacherNote(blocks.inside(node));
            case "activity" -> {
                var minutes = attributes.requiredMinutes();
                yield minutes.isEmpty() ? asQuote(node) : new Activity(minutes.getAsInt(), blocks.inside(node));
            }
            case "media" -> media(node, attributes);
            case "question" -> {
                var type = attributes.required("type", QUESTION_TYPES::contains);
                yield type.isEmpty() ? asQuote(node) : questions.read(node, type.get());
            }
            default -> {
                reading.report(node, Code.UNKNOWN_DIRECTIVE, node.name());
                yield asQuote(node);
            }
        };
    }

    private Block media(DirectiveBlock node, AttributeReader attributes) {
        var credit = Letters.trim(attributes.text("credit").orElse(""));
        var src = attributes.required("src", text -> true).orElse("");
        if (attributes.has("src") && !FileName.isValid(src)) {
            reading.report(node, Code.NOT_A_FILE, src);
        }
        var captions = captions(attributes);
        return src.isEmpty() || FileName.isValid(src)
                ? new Media(src, captions, credit, blocks.inside(node))
                : asQuote(node);
    }

    private static List<Captions> captions(AttributeReader attributes) {
        return Captions.LANGUAGES.stream()
                .flatMap(language -> attributes
                        .optional(Captions.attribute(language), Captions::isFile)
                        .map(src -> new Captions(language, src))
                        .stream())
                .toList();
    }

    private Quote asQuote(DirectiveBlock node) {
        var content = new ArrayList<Block>(List.of(Paragraph.of(new Text(node.opening()))));
        content.addAll(blocks.inside(node));
        return new Quote(content);
    }

    private void reportNesting(DirectiveBlock node, Directive directive) {
        switch (node.getParent()) {
            case DirectiveBlock outer -> {
                if (!Directive.mayContain(outer.name(), directive.name())) {
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
