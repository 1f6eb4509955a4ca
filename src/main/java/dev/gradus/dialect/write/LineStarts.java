package dev.gradus.dialect.write;

import java.util.regex.Pattern;

/** Keeps the beginning of a line of text from opening a block. */
final class LineStarts {

    /** A heading, a quote, a bullet, a fence, a directive, an answer; each is told by its first sign. */
    private static final Pattern OPENER =
            Pattern.compile("#{1,6}(?:[ \\t]|$)|>|[-+](?:[ \\t]|$)|~~~|:::|=(?:[ \\t]|$)|-+[ \\t]*$|=+[ \\t]*$");

    private static final Pattern NUMBER = Pattern.compile("([0-9]{1,9})([.)])(?=[ \\t]|$)");
    private static final Pattern TABLE_LINE = Pattern.compile("[|:][-|: \\t]*-[-|: \\t]*");

    private LineStarts() {}

    /** Running text with all of its lines made safe. */
    static String escape(String text) {
        var lines = BlockWriter.split(text);
        var escaped = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                escaped.append('\n');
            }
            escaped.append(line(lines.get(i), i > 0));
        }
        return escaped.toString();
    }

    private static String line(String line, boolean continued) {
        if (OPENER.matcher(line).lookingAt()
                || (continued && TABLE_LINE.matcher(line).matches())) {
            return "\\" + line;
        }
        var number = NUMBER.matcher(line);
        return number.lookingAt() ? number.group(1) + "\\" + line.substring(number.end(1)) : line;
    }
}
