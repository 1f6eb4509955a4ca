package dev.gradus.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A word in the running text of a lesson’s Markdown: found, and replaced by another. */
final class WordInText {

    private static final int AROUND = 30;

    /** Code, addresses, attributes and names of directives are not running text. */
    private static final Pattern NOT_TEXT =
            Pattern.compile("(?ms)^```.*?^```\\s*$|`[^`\\n]*`|\\]\\([^)\\n]*\\)|\\{[^}\\n]*\\}|^:::+\\s*\\S+");

    private final Pattern word;
    private final String to;

    WordInText(String from, String to, String language) {
        this.to = to;
        // Chinese has no spaces between words; elsewhere a word ends where its letters end, a plural’s s apart.
        this.word = language.startsWith("zh")
                ? Pattern.compile(Pattern.quote(from))
                : Pattern.compile(
                        "(?<![\\p{L}\\p{N}])" + Pattern.quote(from) + "(s?)(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** A few words around each place. */
    record Place(String before, String after) {}

    List<Place> places(String body) {
        return matches(body).stream()
                .map(match -> {
                    int start = Math.max(body.lastIndexOf('\n', match.start() - 1) + 1, match.start() - AROUND);
                    int lineEnd = body.indexOf('\n', match.end());
                    int end = Math.min(lineEnd < 0 ? body.length() : lineEnd, match.end() + AROUND);
                    var head = body.substring(start, match.start());
                    var tail = body.substring(match.end(), end);
                    return new Place(head + match.group() + tail, head + replacement(match) + tail);
                })
                .toList();
    }

    String replaced(String body) {
        var text = new StringBuilder();
        int last = 0;
        for (var match : matches(body)) {
            text.append(body, last, match.start()).append(replacement(match));
            last = match.end();
        }
        return text.append(body.substring(last)).toString();
    }

    private List<MatchResult> matches(String body) {
        var barred = NOT_TEXT.matcher(body).results().toList();
        var found = new ArrayList<MatchResult>();
        Matcher matcher = word.matcher(body);
        int next = 0;
        while (matcher.find()) {
            while (next < barred.size() && barred.get(next).end() <= matcher.start()) {
                next++;
            }
            if (next == barred.size() || matcher.end() <= barred.get(next).start()) {
                found.add(matcher.toMatchResult());
            }
        }
        return found;
    }

    /** With a capital where the word had one, and an s where it had one. */
    private String replacement(MatchResult match) {
        var first = match.group().substring(0, 1);
        boolean capital = !first.equals(first.toLowerCase(Locale.ROOT));
        var plural = match.groupCount() > 0 ? match.group(1) : "";
        return (capital ? to.substring(0, 1).toUpperCase(Locale.ROOT) + to.substring(1) : to) + plural;
    }
}
