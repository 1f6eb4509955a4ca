package dev.gradus.lesson.ui;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts words of the reader's language in place of the keys of a lesson's front matter. */
record FrontMatterWords(UnaryOperator<String> translation) {

    private static final Pattern KEY = Pattern.compile(
            "(title|minutes|objectives|buildsOn|introduces|uses|raises|answers|materials|readings|translationOf):(?= |$)");
    private static final String FENCE = "---";

    /** The source with its front matter's keys replaced; for reading only. */
    String readable(String source) {
        List<String> lines = source.lines().toList();
        if (lines.isEmpty() || !lines.getFirst().equals(FENCE)) {
            return source;
        }
        int end = lines.subList(1, lines.size()).indexOf(FENCE) + 1;
        return lines.subList(0, end).stream().map(this::line).collect(Collectors.joining("\n"))
                + "\n"
                + lines.subList(end, lines.size()).stream().collect(Collectors.joining("\n"));
    }

    private String line(String line) {
        var key = KEY.matcher(line);
        return key.lookingAt()
                ? translation.apply("lesson.frontMatter." + key.group(1)) + line.substring(key.end() - 1)
                : line;
    }
}
