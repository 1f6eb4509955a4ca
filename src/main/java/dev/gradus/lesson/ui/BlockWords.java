package dev.gradus.lesson.ui;

import dev.gradus.dialect.Directive;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts words of the reader's language in place of the signs by which a lesson's Markdown spells headings, boxes and
 * ticks. Line by line, so that whatever differs between two texts still differs.
 *
 * @param translation the text of a message key with arguments
 */
record BlockWords(BiFunction<String, Object[], String> translation) {

    private static final String FRONT = "---";
    private static final Pattern CODE = Pattern.compile(" *(?:```|~~~).*");
    private static final Pattern HEADING = Pattern.compile("(##|###) (.*?)(?: *\\{minutes=([0-9]{1,4})\\})?");
    private static final Pattern TICK = Pattern.compile("( *[-*+]) \\[([ xX])\\] (.*)");
    private static final Pattern CLOSING = Pattern.compile(":{3,}");
    private static final Pattern OPENING = Pattern.compile(":{3,}("
            + Stream.of(Directive.Kind.values()).map(Directive.Kind::word).collect(Collectors.joining("|"))
            + ")(?:\\{([^{}]*)\\})?");
    private static final Pattern TYPE = Pattern.compile("type=(single|multiple|order|short)");
    private static final Pattern MINUTES = Pattern.compile("minutes=([0-9]{1,4})");

    /** For reading only. */
    String readable(String source) {
        var lines = source.lines().toList();
        var reading = new Reading(!lines.isEmpty() && lines.getFirst().equals(FRONT));
        return lines.stream().map(reading::line).collect(Collectors.joining("\n"));
    }

    /** Front matter and code stay as they are. */
    private final class Reading {

        private boolean front;
        private boolean code;
        private int number;

        Reading(boolean front) {
            this.front = front;
        }

        String line(String line) {
            number++;
            if (front) {
                front = number == 1 || !line.equals(FRONT);
                return line;
            }
            if (CODE.matcher(line).matches()) {
                code = !code;
                return line;
            }
            return code ? line : worded(line.stripTrailing());
        }
    }

    private String worded(String line) {
        if (CLOSING.matcher(line).matches()) {
            return say("lesson.comparison.end");
        }
        var tick = TICK.matcher(line);
        if (tick.matches()) {
            return tick.group(1) + (" ".equals(tick.group(2)) ? " ○ " : " ✓ ") + tick.group(3);
        }
        var heading = HEADING.matcher(line);
        if (heading.matches()) {
            var kind = say(line.startsWith("###") ? "editor.block.heading3" : "editor.block.heading2");
            return kind + ": " + heading.group(2) + minutes(heading.group(3));
        }
        var opening = OPENING.matcher(line);
        return opening.matches() ? box(opening.group(1), opening.group(2)) : line;
    }

    /** What of the attributes has no words of its own stands behind, as it is spelled. */
    private String box(String name, @Nullable String spelled) {
        var attributes = spelled == null ? "" : spelled.strip();
        var type = TYPE.matcher(attributes);
        if (name.equals("question") && type.matches()) {
            return say("editor.block.question." + type.group(1));
        }
        var minutes = MINUTES.matcher(attributes);
        if (minutes.matches()) {
            return say("editor.block." + name) + minutes(minutes.group(1));
        }
        return say("editor.block." + name) + (attributes.isEmpty() ? "" : " · " + attributes);
    }

    private String minutes(@Nullable String number) {
        return number == null ? "" : " · " + say("lesson.minutes.count", Integer.valueOf(number));
    }

    private String say(String key, Object... arguments) {
        return translation.apply(key, arguments);
    }
}
