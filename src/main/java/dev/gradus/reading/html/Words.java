package dev.gradus.reading.html;

import dev.gradus.dialect.Block;
import dev.gradus.dialect.Document;
import java.util.List;

/** The bare words of some blocks. */
final class Words {

    private Words() {}

    static String of(List<Block> blocks) {
        return new Document(blocks).plainText();
    }
}
