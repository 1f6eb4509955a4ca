package dev.gradus.dialect.editor;

import dev.gradus.dialect.Block;
import dev.gradus.dialect.Captions;
import dev.gradus.dialect.Directive;
import dev.gradus.dialect.Letters;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the attributes of a node say. Those that nobody has asked for are none of the schema's. */
final class SaidInEditor implements Directive.Said {

    private final NodeAttributes attributes;
    private final Set<String> asked = new HashSet<>();

    SaidInEditor(NodeAttributes attributes) {
        this.attributes = attributes;
    }

    void requireNothingElse() {
        attributes.requireOnly(asked);
    }

    @Override
    public int minutes(String name, int usual) {
        asked.add(name);
        return attributes.number(name, usual, 1, Block.MAX_MINUTES);
    }

    @Override
    public String file(String name) {
        asked.add(name);
        return attributes.file(name);
    }

    @Override
    public String text(String name) {
        asked.add(name);
        return Letters.trim(attributes.text(name));
    }

    @Override
    public List<Captions> captions() {
        Captions.LANGUAGES.forEach(language -> asked.add(Captions.attribute(language)));
        return attributes.captions();
    }
}
