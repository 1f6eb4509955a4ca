package dev.gradus.dialect.write;

import dev.gradus.dialect.Block;
import dev.gradus.dialect.Block.BulletList;
import dev.gradus.dialect.Block.OrderedList;

/** How the items of a list are marked. Two lists that follow each other need different ones, or they would be one. */
enum ListMarker {
    NONE(' '),
    HYPHEN('-'),
    ASTERISK('*'),
    DOT('.'),
    PARENTHESIS(')');

    private final char sign;

    ListMarker(char sign) {
        this.sign = sign;
    }

    char sign() {
        return sign;
    }

    /** The marker of a list after a block with that marker; none for what is no list. */
    static ListMarker of(Block block, ListMarker previous) {
        return switch (block) {
            case BulletList _ -> previous == HYPHEN ? ASTERISK : HYPHEN;
            case OrderedList _ -> previous == DOT ? PARENTHESIS : DOT;
            default -> NONE;
        };
    }

    /** The marker a list was written with. */
    static ListMarker used(Block block, String source) {
        return switch (block) {
            case BulletList _ -> source.stripLeading().startsWith("*") ? ASTERISK : HYPHEN;
            case OrderedList _ ->
                source.stripLeading().replaceFirst("^[0-9]+", "").startsWith(")") ? PARENTHESIS : DOT;
            default -> NONE;
        };
    }
}
