package dev.gradus.reading.web;

import dev.gradus.reading.html.Given;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An answer as the form sends it: {@code q=0&c=1&c=2}, with {@code part=1} by the script. Anything odd is left out.
 *
 * @param before answers to other questions, which the page's address carries
 */
record Query(int question, List<String> answer, boolean part, Given before) {

    private static final int LONGEST = 8_000;
    private static final int MOST_VALUES = 100;
    private static final Pattern BEFORE = Pattern.compile("a[0-9]{1,4}");

    Query {
        answer = List.copyOf(answer);
    }

    static Query parse(@Nullable String raw) {
        int question = -1;
        boolean part = false;
        var answer = new ArrayList<String>();
        var before = new TreeMap<Integer, List<String>>();
        if (raw != null && raw.length() <= LONGEST) {
            for (var pair : raw.split("&", MOST_VALUES)) {
                int equals = pair.indexOf('=');
                var name = equals < 0 ? pair : pair.substring(0, equals);
                var value = equals < 0 ? "" : Fields.decoded(pair.substring(equals + 1));
                switch (name) {
                    case "q" -> question = index(value);
                    case "c" -> answer.add(value.replace('\0', ' '));
                    case "part" -> part = true;
                    default -> {
                        if (BEFORE.matcher(name).matches()) {
                            before.computeIfAbsent(Integer.valueOf(name.substring(1)), _ -> new ArrayList<>())
                                    .add(value.replace('\0', ' '));
                        }
                    }
                }
            }
        }
        return new Query(question, answer, part, new Given(before));
    }

    private static int index(String value) {
        return value.matches("[0-9]{1,4}") ? Integer.parseInt(value) : -1;
    }
}
