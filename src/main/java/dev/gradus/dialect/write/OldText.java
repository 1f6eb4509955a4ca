package dev.gradus.dialect.write;

import dev.gradus.dialect.Block;
import dev.gradus.dialect.normal.Normal;
import dev.gradus.dialect.parse.MarkdownReader;
import java.util.ArrayList;
import java.util.List;

/**
 * A text cut into its top-level blocks and the gaps between them. What has no meaning of its own (blank lines, link
 * definitions) belongs to the gaps.
 *
 * @param blocks in their normal form
 * @param slices the source of each, with its last line end where it has one
 * @param gaps one more than blocks: before the first, between, after the last
 */
record OldText(List<Block> blocks, List<String> slices, List<String> gaps) {

    static OldText of(String source) {
        var result = MarkdownReader.read(source);
        var starts = lineStarts(source);
        var blocks = new ArrayList<Block>();
        var slices = new ArrayList<String>();
        var gaps = new ArrayList<String>();
        int at = 0;
        for (int i = 0; i < result.lines().size(); i++) {
            var normal = Normal.block(result.document().blocks().get(i));
            if (normal.isPresent()) {
                int start = starts.get(result.lines().get(i).first() - 1);
                int end = starts.get(result.lines().get(i).last());
                gaps.add(source.substring(at, start));
                slices.add(source.substring(start, end));
                blocks.add(normal.get());
                at = end;
            }
        }
        gaps.add(source.substring(at));
        return new OldText(blocks, slices, gaps);
    }

    /** Where each line begins, with one more beyond the last. */
    private static List<Integer> lineStarts(String source) {
        var starts = new ArrayList<Integer>();
        starts.add(0);
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '\n' || (c == '\r' && (i + 1 == source.length() || source.charAt(i + 1) != '\n'))) {
                starts.add(i + 1);
            }
        }
        if (starts.getLast() < source.length()) {
            starts.add(source.length());
        }
        return starts;
    }
}
