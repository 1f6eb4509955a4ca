package dev.gradus.reading;

import java.util.List;

/**
 * What came of an answer.
 *
 * @param position of the question among those that students see, from 0
 * @param kind {@code single}, {@code multiple}, {@code order} or {@code short}
 * @param prompt the question's words
 * @param choices what there was to choose from, as words; empty for {@code short}
 * @param values as the form sent them
 * @param chosen what they mean, as words
 */
public record Judgement(
        int position,
        String kind,
        String prompt,
        List<String> choices,
        List<String> values,
        List<String> chosen,
        boolean right) {

    public Judgement {
        choices = List.copyOf(choices);
        values = List.copyOf(values);
        chosen = List.copyOf(chosen);
    }
}
