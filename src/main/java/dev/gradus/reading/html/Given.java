package dev.gradus.reading.html;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a reader without script has answered so far, by question. It travels in the addresses of the lesson and of its
 * answers, since nothing else may remember it: {@code a0=1&a3=2&a3=1}.
 *
 * @param answers the values of each form's fields {@code c}, in the order of the form
 */
public record Given(Map<Integer, List<String>> answers) {

    public static final Given NOTHING = new Given(Map.of());

    /** So much of an address that every browser and server takes it. */
    private static final int LONGEST = 4_000;

    public Given {
        answers = answers.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, each -> List.copyOf(each.getValue())));
    }

    public boolean isNothing() {
        return answers.isEmpty();
    }

    /** None where the question has not been answered. */
    List<String> to(int question) {
        return answers.getOrDefault(question, List.of());
    }

    /** With a newer answer to a question. */
    public Given with(int question, List<String> values) {
        var all = new TreeMap<>(answers);
        all.put(question, values);
        return new Given(all);
    }

    /** Everything but the answer to this question. */
    Given without(int question) {
        var others = new TreeMap<>(answers);
        others.remove(question);
        return new Given(others);
    }

    /** One value of one answer, as a form or an address carries it. */
    record Field(String name, String value) {}

    List<Field> fields() {
        var fields = new ArrayList<Field>();
        new TreeMap<>(answers)
                .forEach((question, values) -> values.stream()
                        .map(value -> new Field("a" + question, value))
                        .forEach(fields::add));
        return fields;
    }

    /** As the query of an address; of very many and very long answers the first ones. */
    public String query() {
        var query = new StringBuilder();
        for (var field : fields()) {
            var pair = field.name() + "=" + URLEncoder.encode(field.value(), StandardCharsets.UTF_8);
            if (query.length() + pair.length() > LONGEST) {
                break;
            }
            query.append(query.isEmpty() ? "" : "&").append(pair);
        }
        return query.toString();
    }
}
