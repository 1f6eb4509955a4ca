package dev.gradus.dialect.normal;

import dev.gradus.dialect.Inline;
import dev.gradus.dialect.Inline.Emphasis;
import dev.gradus.dialect.Inline.Link;
import dev.gradus.dialect.Inline.Strong;
import dev.gradus.dialect.Inline.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Nests flat runs in the one way we call normal: at each place the mark that reaches furthest is the outermost, of
 * equals first the link, then emphasis, then strong. Emphasis never begins or ends with white space.
 */
final class Nesting {

    private enum Mark {
        LINK,
        EMPHASIS,
        STRONG
    }

    private final List<Run> pieces = new ArrayList<>();

    Nesting(List<Run> runs) {
        runs.forEach(this::cut);
    }

    List<Inline> nested() {
        return nested(0, pieces.size(), List.of());
    }

    /** Cuts the white space off both ends of a text. */
    private void cut(Run run) {
        if (!(run.leaf() instanceof Text(String text)) || run.isSpace()) {
            pieces.add(run);
            return;
        }
        int start = 0;
        while (Run.isSpace(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        int end = text.length();
        while (Run.isSpace(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        addPiece(text.substring(0, start), run.marks());
        addPiece(text.substring(start, end), run.marks());
        addPiece(text.substring(end), run.marks());
    }

    private void addPiece(String text, Marks marks) {
        if (!text.isEmpty()) {
            pieces.add(new Run(new Text(text), marks));
        }
    }

    private List<Inline> nested(int from, int to, List<Mark> open) {
        var content = new ArrayList<Inline>();
        int i = from;
        while (i < to) {
            Mark outermost = null;
            int furthest = i;
            for (var mark : Mark.values()) {
                int end = open.contains(mark) ? i : end(mark, i, to);
                if (end > furthest) {
                    outermost = mark;
                    furthest = end;
                }
            }
            if (outermost == null) {
                append(content, pieces.get(i).leaf());
                i++;
            } else {
                var inside = new ArrayList<>(open);
                inside.add(outermost);
                content.add(marked(outermost, pieces.get(i).marks(), nested(i, furthest, inside)));
                i = furthest;
            }
        }
        return content;
    }

    /** Where a mark that opens at {@code start} would end; {@code start} when it cannot open there. */
    private int end(Mark mark, int start, int to) {
        var first = pieces.get(start);
        int end = start;
        while (end < to && shares(mark, first, pieces.get(end))) {
            end++;
        }
        if (mark == Mark.LINK) {
            return end;
        }
        if (first.isSpace()) {
            return start;
        }
        while (end > start && pieces.get(end - 1).isSpace()) {
            end--;
        }
        return end;
    }

    private static boolean shares(Mark mark, Run first, Run run) {
        return switch (mark) {
            case LINK ->
                run.marks().link() != null
                        && run.marks().link().equals(first.marks().link());
            case EMPHASIS -> run.marks().emphasis();
            case STRONG -> run.marks().strong();
        };
    }

    private static Inline marked(Mark mark, Marks marks, List<Inline> content) {
        return switch (mark) {
            case LINK -> link(marks.link(), content);
            case EMPHASIS -> new Emphasis(content);
            case STRONG -> new Strong(content);
        };
    }

    private static Link link(Marks.@Nullable Target target, List<Inline> content) {
        if (target == null) {
            throw new IllegalStateException("a link leads somewhere");
        }
        return new Link(target.href(), target.title(), content);
    }

    private static void append(List<Inline> content, Inline leaf) {
        if (leaf instanceof Text next && !content.isEmpty() && content.getLast() instanceof Text last) {
            content.set(content.size() - 1, new Text(last.text() + next.text()));
        } else {
            content.add(leaf);
        }
    }
}
