package dev.gradus.dialect.normal;

import dev.gradus.dialect.Inline;
import dev.gradus.dialect.Inline.Code;
import dev.gradus.dialect.Inline.Emphasis;
import dev.gradus.dialect.Inline.Formula;
import dev.gradus.dialect.Inline.HardBreak;
import dev.gradus.dialect.Inline.Image;
import dev.gradus.dialect.Inline.Link;
import dev.gradus.dialect.Inline.SoftBreak;
import dev.gradus.dialect.Inline.Strong;
import dev.gradus.dialect.Inline.Text;
import dev.gradus.dialect.Letters;
import java.util.ArrayList;
import java.util.List;

/** Running text as a flat row of runs. */
public final class Runs {

    private Runs() {}

    /** The leaves with their marks; equal neighbours joined, soft breaks as spaces, no space at either end of a line. */
    public static List<Run> flatten(List<Inline> content) {
        var runs = new ArrayList<Run>();
        content.forEach(inline -> flatten(inline, Marks.NONE, runs));
        return joined(trimmed(joined(runs)));
    }

    /** The same for what stands on one line: hard breaks are spaces too. */
    public static List<Run> flattenToLine(List<Inline> content) {
        var runs = new ArrayList<Run>();
        content.forEach(inline -> flatten(inline, Marks.NONE, runs));
        runs.replaceAll(run -> run.leaf() instanceof HardBreak ? new Run(new Text(" "), run.marks()) : run);
        return joined(trimmed(joined(runs)));
    }

    /** The nested form of flat runs: the normal form of running text. */
    public static List<Inline> nest(List<Run> runs) {
        return new Nesting(joined(trimmed(joined(runs)))).nested();
    }

    private static void flatten(Inline inline, Marks marks, List<Run> runs) {
        switch (inline) {
            case Text _, Code _, Formula _, Image _, HardBreak _ -> runs.add(new Run(inline, marks));
            case SoftBreak _ -> runs.add(new Run(new Text(" "), marks));
            case Emphasis emphasis -> emphasis.content().forEach(in -> flatten(in, marks.withEmphasis(), runs));
            case Strong strong -> strong.content().forEach(in -> flatten(in, marks.withStrong(), runs));
            case Link link -> {
                var linked = marks.withLink(new Marks.Target(link.href(), link.title()));
                link.content().forEach(in -> flatten(in, linked, runs));
            }
        }
    }

    private static List<Run> joined(List<Run> runs) {
        var all = new ArrayList<Run>();
        int i = 0;
        while (i < runs.size()) {
            var first = runs.get(i);
            int end = i + 1;
            while (end < runs.size() && first.continuesIn(runs.get(end))) {
                end++;
            }
            if (end == i + 1) {
                all.add(first);
            } else {
                var letters = new StringBuilder();
                runs.subList(i, end).forEach(run -> letters.append(run.letters()));
                all.add(first.with(letters.toString()));
            }
            i = end;
        }
        return all;
    }

    /** Markdown cannot hold spaces beside a line end, nor a line end at either end of a paragraph. */
    private static List<Run> trimmed(List<Run> runs) {
        var kept = new ArrayList<Run>();
        boolean lineStart = true;
        for (var run : runs) {
            if (run.leaf() instanceof HardBreak) {
                dropTrailingSpace(kept);
                if (!kept.isEmpty()) {
                    kept.add(run);
                }
                lineStart = true;
            } else if (lineStart && run.leaf() instanceof Text text) {
                var rest = Letters.trimStart(text.text());
                if (!rest.isEmpty()) {
                    kept.add(new Run(new Text(rest), run.marks()));
                    lineStart = false;
                }
            } else {
                kept.add(run);
                lineStart = false;
            }
        }
        dropTrailingSpace(kept);
        while (!kept.isEmpty() && kept.getLast().leaf() instanceof HardBreak) {
            kept.removeLast();
            dropTrailingSpace(kept);
        }
        return kept;
    }

    private static void dropTrailingSpace(List<Run> runs) {
        while (!runs.isEmpty() && runs.getLast().leaf() instanceof Text text) {
            var rest = Letters.trimEnd(text.text());
            if (!rest.isEmpty()) {
                runs.set(runs.size() - 1, new Run(new Text(rest), runs.getLast().marks()));
                return;
            }
            runs.removeLast();
        }
    }
}
