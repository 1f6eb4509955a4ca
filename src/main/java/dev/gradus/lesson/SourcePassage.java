package dev.gradus.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A line of front matter, or lines of the body without a blank line between them, as words and what stands between them.
 * Two passages are equal when they differ in white space only.
 */
record SourcePassage(boolean frontMatter, String text, List<String> words) {

    /** A Chinese character is a word by itself; everything that is no letter stands alone. */
    private static final Pattern WORD =
            Pattern.compile("\\s+|\\p{IsHan}|[\\p{L}\\p{M}\\p{N}'’&&[^\\p{IsHan}]]+|.", Pattern.DOTALL);

    private static final String FENCE = "---";

    SourcePassage {
        words = List.copyOf(words);
    }

    static List<SourcePassage> allOf(String source) {
        var lines = source.lines().toList();
        var passages = new ArrayList<SourcePassage>();
        int body = bodyStart(lines);
        lines.subList(0, body).stream()
                .filter(line -> !line.equals(FENCE) && !line.isBlank())
                .forEach(line -> passages.add(of(true, line)));
        var passage = new ArrayList<String>();
        for (var line : lines.subList(body, lines.size())) {
            if (line.isBlank()) {
                close(passage, passages);
            } else {
                passage.add(line);
            }
        }
        close(passage, passages);
        return passages;
    }

    /** A text of the body as one passage, blank lines and all. */
    static SourcePassage ofBody(String text) {
        return of(false, text);
    }

    private static int bodyStart(List<String> lines) {
        if (lines.isEmpty() || !lines.getFirst().equals(FENCE)) {
            return 0;
        }
        int end = lines.subList(1, lines.size()).indexOf(FENCE);
        return end < 0 ? 0 : end + 2;
    }

    private static void close(List<String> lines, List<SourcePassage> passages) {
        if (!lines.isEmpty()) {
            passages.add(of(false, String.join("\n", lines)));
            lines.clear();
        }
    }

    static SourcePassage of(boolean frontMatter, String text) {
        return new SourcePassage(
                frontMatter,
                text,
                WORD.matcher(text).results().map(MatchResult::group).toList());
    }

    TextComparison.Passage whole(boolean changed) {
        return new TextComparison.Passage(frontMatter, List.of(new TextComparison.Piece(text, changed)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourcePassage passage
                && passage.frontMatter == frontMatter
                && normal(passage.text).equals(normal(text));
    }

    @Override
    public int hashCode() {
        return normal(text).hashCode();
    }

    private static String normal(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
