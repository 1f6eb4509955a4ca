package dev.gradus.exchange;

import java.util.List;
import java.util.regex.Pattern;

/** Where in a file something is said. */
final class Lines {

    private Lines() {}

    /**
     * The first line at or below a key that names something as a whole; or else the key's line; or else 1.
     *
     * @param key of the front matter or of a YAML file; the whole file is searched when it is empty
     * @param named the line of the key is meant when it is empty
     */
    static int naming(String source, String key, String named) {
        var lines = source.lines().toList();
        int start = key.isEmpty() ? 0 : Math.max(0, first(lines, 0, Pattern.compile(Pattern.quote(key) + ":.*")));
        if (named.isEmpty()) {
            return start + 1;
        }
        var word = Pattern.compile(".*(?<![\\w/-])" + Pattern.quote(named) + "(?![\\w/-]).*");
        int found = first(lines, start, word);
        return (found < 0 ? start : found) + 1;
    }

    private static int first(List<String> lines, int from, Pattern pattern) {
        for (int i = from; i < lines.size(); i++) {
            if (pattern.matcher(lines.get(i)).matches()) {
                return i;
            }
        }
        return -1;
    }
}
