package dev.gradus.dialect.write;

import dev.gradus.dialect.Block;
import dev.gradus.dialect.Document;
import dev.gradus.dialect.normal.Normal;
import dev.gradus.dialect.parse.MarkdownReader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes an edited document over the text it came from. */
public final class Rewriting {

    private static final int ATTEMPTS = 20;

    private Rewriting() {}

    /**
     * The edited text. What is kept may still clash with its new neighbours (two lists would be one, code without end
     * would swallow what follows); so the result is read back, and a kept block that does not read as it should is
     * written anew.
     */
    public static String rewrite(String source, Document edited) {
        var old = OldText.of(source);
        if (old.blocks().equals(edited.blocks())) {
            return source;
        }
        var canonical = MarkdownWriter.write(edited);
        var expected = blocksOf(canonical);
        var kept = Alignment.of(old.blocks(), expected);
        var renewed = new HashSet<Integer>();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var text = new Assembly(old, expected, without(kept, renewed)).text();
            int clash = firstDifference(blocksOf(text), expected);
            if (clash < 0) {
                return text;
            }
            renewed.addAll(List.of(clash - 1, clash));
        }
        return canonical;
    }

    private static List<Block> blocksOf(String text) {
        return Normal.document(MarkdownReader.read(text).document()).blocks();
    }

    private static int[] without(int[] kept, Set<Integer> renewed) {
        var rest = kept.clone();
        for (int i : renewed) {
            if (i >= 0 && i < rest.length) {
                rest[i] = Alignment.NEW;
            }
        }
        return rest;
    }

    private static int firstDifference(List<Block> read, List<Block> expected) {
        int i = 0;
        while (i < read.size() && i < expected.size() && read.get(i).equals(expected.get(i))) {
            i++;
        }
        return read.size() == expected.size() && i == expected.size() ? -1 : i;
    }
}
