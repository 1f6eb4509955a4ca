package dev.gradus.dialect;

import java.util.List;

/**
 * What a text was read as. There always is a document; whether its problems matter is for the caller to say.
 *
 * @param problems in the order of their lines
 * @param lines for each block of the document the lines it was read from
 */
public record ParseResult(Document document, List<Problem> problems, List<Lines> lines) {

    public ParseResult {
        problems = List.copyOf(problems);
        lines = List.copyOf(lines);
        Checks.that(lines.size() == document.blocks().size(), "every block has its lines");
    }

    /** The same seen from a text that has {@code count} more lines in front. */
    public ParseResult movedBy(int count) {
        return new ParseResult(
                document,
                problems.stream().map(problem -> problem.movedBy(count)).toList(),
                lines.stream()
                        .map(range -> new Lines(range.first() + count, range.last() + count))
                        .toList());
    }

    /** A range of lines, the first line of the text being 1, both ends included. */
    public record Lines(int first, int last) {
        public Lines {
            Checks.that(first >= 1 && last >= first, "lines run forward from 1");
        }
    }
}
