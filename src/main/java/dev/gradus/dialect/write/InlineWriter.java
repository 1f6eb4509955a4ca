package dev.gradus.dialect.write;

import dev.gradus.dialect.Block.Paragraph;
import dev.gradus.dialect.Inline;
import dev.gradus.dialect.Inline.Code;
import dev.gradus.dialect.Inline.Emphasis;
import dev.gradus.dialect.Inline.Link;
import dev.gradus.dialect.Inline.Strong;
import dev.gradus.dialect.Inline.Text;
import dev.gradus.dialect.normal.Marks;
import dev.gradus.dialect.normal.Run;
import dev.gradus.dialect.normal.Runs;
import dev.gradus.dialect.parse.MarkdownReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Writes running text. Emphasis is the one thing in CommonMark whose spelling depends on what stands around it, so it is
 * proven: the first spelling that reads back as what was meant is taken.
 */
final class InlineWriter {

    private InlineWriter() {}

    static String paragraph(List<Inline> content) {
        return proven(content, LineStarts::escape);
    }

    /** A heading's text: one line, whose end must not look like closing hashes. */
    static String heading(List<Inline> content) {
        return proven(content, UnaryOperator.identity()).replaceFirst("(^|[ \\t])(#+)$", "$1\\\\$2");
    }

    /** A cell's text: one line; a table cuts at every bar that has no backslash, in code and addresses too. */
    static String cell(List<Inline> content) {
        return proven(content, UnaryOperator.identity()).replace("|", "\\|");
    }

    private static String proven(List<Inline> content, UnaryOperator<String> finish) {
        for (var spelling : Spelling.ALL) {
            var text = finish.apply(Spelled.of(content, spelling));
            if (!hasEmphasis(content) || readsAs(text, content)) {
                return text;
            }
        }
        return proven(withoutAMark(content), finish);
    }

    private static boolean hasEmphasis(List<Inline> content) {
        return content.stream().anyMatch(inline -> switch (inline) {
            case Emphasis _, Strong _ -> true;
            case Link link -> hasEmphasis(link.content());
            default -> false;
        });
    }

    /** Whether the text means this, seen behind something that keeps its first signs from opening a block. */
    private static boolean readsAs(String text, List<Inline> content) {
        var expected = new ArrayList<>(List.of(new Run(new Code("a"), Marks.NONE), new Run(new Text(" "), Marks.NONE)));
        expected.addAll(Runs.flatten(content));
        var blocks = MarkdownReader.read("`a` " + text).document().normalised().blocks();
        return blocks.equals(List.of(new Paragraph(Runs.nest(expected))));
    }

    /** Words matter more than their slant: what no spelling can hold loses its emphasis, then its strength. */
    private static List<Inline> withoutAMark(List<Inline> content) {
        var runs = Runs.flatten(content);
        boolean slanted = runs.stream().anyMatch(run -> run.marks().emphasis());
        var plainer = new ArrayList<Run>();
        for (var run : runs) {
            var marks = run.marks();
            plainer.add(new Run(run.leaf(), new Marks(false, slanted && marks.strong(), marks.link())));
        }
        return Runs.nest(plainer);
    }
}
