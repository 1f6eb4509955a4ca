package dev.gradus.dialect.parse;

import org.commonmark.node.CustomNode;

/** A formula in the library's tree. */
final class FormulaNode extends CustomNode {

    private final String literal;

    FormulaNode(String literal) {
        this.literal = literal;
    }

    String literal() {
        return literal;
    }
}
