package dev.gradus.dialect.write;

import dev.gradus.dialect.Block;
import dev.gradus.dialect.Document;
import java.util.List;

/** Writes normal documents in the canonical spelling. */
public final class MarkdownWriter {

    private MarkdownWriter() {}

    public static String write(Document normal) {
        var lines = BlockWriter.blocks(normal.blocks(), true);
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    /** One block, with a line end. Where it follows a list, its own list marker is to be another. */
    static String write(Block block, ListMarker previous) {
        return String.join("\n", BlockWriter.block(block, previous, false)) + "\n";
    }

    static List<String> lines(List<Block> blocks) {
        return BlockWriter.blocks(blocks, true);
    }
}
