package dev.gradus.reading.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An answer as the form sends it: {@code q=0&c=1&c=2}, with {@code part=1} by the script. Anything odd is left out. */
record Query(int question, List<String> answer, boolean part) {

    private static final int LONGEST = 8_000;
    private static final int MOST_VALUES = 100;

    Query {
        answer = List.copyOf(answer);
    }

    static Query parse(@Nullable String raw) {
        int question = -1;
        boolean part = false;
        var answer = new ArrayList<String>();
        if (raw != null && raw.length() <= LONGEST) {
            for (var pair : raw.split("&", MOST_VALUES)) {
                int equals = pair.indexOf('=');
                var name = equals < 0 ? pair : pair.substring(0, equals);
                var value = equals < 0 ? "" : Fields.decoded(pair.substring(equals + 1));
                switch (name) {
                    case "q" -> question = index(value);
                    case "c" -> answer.add(value.replace('\0', ' '));
                    case "part" -> part = true;
                    default -> {}
                }
            }
        }
        return new Query(question, answer, part);
    }

    private static int index(String value) {
        return value.matches("[0-9]{1,4}") ? Integer.parseInt(value) : -1;
    }
}
