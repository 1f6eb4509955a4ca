package dev.gradus.dialect.parse;

import org.commonmark.node.CustomNode;

/** Attributes after a picture or at the end of a heading; anywhere else it is the text it was. */
final class AttributesNode extends CustomNode {

    private final String literal;
    private final Attributes attributes;

    AttributesNode(String literal, Attributes attributes) {
        this.literal = literal;
        this.attributes = attributes;
    }

    String literal() {
        return literal;
    }

    Attributes attributes() {
        return attributes;
    }
}
