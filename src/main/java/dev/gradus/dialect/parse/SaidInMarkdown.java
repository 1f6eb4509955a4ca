package dev.gradus.dialect.parse;

import dev.gradus.dialect.Captions;
import dev.gradus.dialect.Directive;
import dev.gradus.dialect.FileName;
import dev.gradus.dialect.Letters;
import dev.gradus.dialect.Problem.Code;
import java.util.List;

/** What the line of colons says. What is missing or wrong is reported, and then the directive cannot be made of it. */
final class SaidInMarkdown implements Directive.Said {

    private final Reading reading;
    private final DirectiveBlock node;
    private final AttributeReader attributes;
    private boolean enough = true;

    SaidInMarkdown(Reading reading, DirectiveBlock node, AttributeReader attributes) {
        this.reading = reading;
        this.node = node;
        this.attributes = attributes;
    }

    /** Whether everything asked for so far was there. */
    boolean isEnough() {
        return enough;
    }

    @Override
    public int minutes(String name, int usual) {
        var minutes = attributes.requiredMinutes(name);
        enough &= minutes.isPresent();
        return minutes.orElse(usual);
    }

    @Override
    public String file(String name) {
        var file = attributes.required(name, text -> true).orElse("");
        boolean valid = FileName.isValid(file);
        if (attributes.has(name) && !valid) {
            reading.report(node, Code.NOT_A_FILE, file);
        }
        enough &= file.isEmpty() || valid;
        return valid ? file : "";
    }

    @Override
    public String text(String name) {
        return Letters.trim(attributes.text(name).orElse(""));
    }

    @Override
    public List<Captions> captions() {
        return Captions.LANGUAGES.stream()
                .flatMap(language -> attributes
                        .optional(Captions.attribute(language), Captions::isFile)
                        .map(src -> new Captions(language, src))
                        .stream())
                .toList();
    }
}
