package dev.gradus.dialect.parse;

import dev.gradus.dialect.Problem;
import dev.gradus.dialect.Problem.Code;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.StringJoiner;
import org.commonmark.node.Node;

/** What is known while one text is read: its problems so far, and what its links have cost. */
final class Reading {

    private static final int FREE_LINK_LENGTH = 100_000;

    private final MarkedSource source;
    private final List<Problem> problems = new ArrayList<>();
    private int linkLength;

    Reading(MarkedSource source) {
        this.source = source;
    }

    MarkedSource source() {
        return source;
    }

    String clean(String read) {
        return source.clean(read);
    }

    void report(int line, Code code, String... args) {
        problems.add(new Problem(line, code, args));
    }

    void report(Node node, Code code, String... args) {
        report(line(node), code, args);
    }

    List<Problem> problems() {
        problems.sort(Comparator.comparingInt(Problem::line));
        return problems;
    }

    /**
     * Counts the length of a link's address. A short reference may name a long address, so that a small text could
     * unfold into a huge one.
     */
    void countLink(int length) {
        linkLength += length;
        if (linkLength > Math.max(FREE_LINK_LENGTH, source.text().length())) {
            throw new Limits.Reached();
        }
    }

    /** The lines of a node as the author wrote them, without what the blocks around it put in front. */
    String sourceOf(Node node) {
        var lines = new StringJoiner("\n");
        for (var span : node.getSourceSpans()) {
            if (!isClosingLine(node, span.getLineIndex())) {
                lines.add(source.text().substring(span.getInputIndex(), span.getInputIndex() + span.getLength()));
            }
        }
        return source.unmarked(lines.toString());
    }

    private static boolean isClosingLine(Node node, int lineIndex) {
        for (var here = node.getParent(); here != null; here = here.getParent()) {
            if (here instanceof DirectiveBlock directive && directive.isClosedAt(lineIndex)) {
                return true;
            }
        }
        return false;
    }

    /** The line a node stands on, or that of what it stands in. */
    static int line(Node node) {
        for (var here = node; here != null; here = here.getParent()) {
            var spans = here.getSourceSpans();
            if (!spans.isEmpty()) {
                return spans.getFirst().getLineIndex() + 1;
            }
        }
        return 1;
    }
}
