package dev.gradus.dialect.parse;

import org.commonmark.node.CustomBlock;

/** A directive in the library's tree. */
final class DirectiveBlock extends CustomBlock {

    private static final int OPEN = -1;

    private final String opening;
    private final int colons;
    private final String name;
    private final Attributes attributes;
    private int closingLine = OPEN;

    DirectiveBlock(String opening, int colons, String name, Attributes attributes) {
        this.opening = opening;
        this.colons = colons;
        this.name = name;
        this.attributes = attributes;
    }

    /** The line it opens with, as written. */
    String opening() {
        return opening;
    }

    int colons() {
        return colons;
    }

    String name() {
        return name;
    }

    Attributes attributes() {
        return attributes;
    }

    boolean isClosed() {
        return closingLine != OPEN;
    }

    void closeAt(int lineIndex) {
        closingLine = lineIndex;
    }

    /** Whether that is the closing line; the library counts it to whatever was still open in here. */
    boolean isClosedAt(int lineIndex) {
        return closingLine == lineIndex;
    }
}
