package dev.gradus.classes;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a pupil answered to a question: first, and last.
 *
 * @param question tells questions apart; one that was rewritten is another
 * @param position among the questions of the lesson, from 0
 */
public record GivenAnswer(
        PupilId pupil,
        long question,
        UUID lesson,
        String path,
        int position,
        String kind,
        String prompt,
        Given first,
        Given last,
        int attempts) {

    /**
     * @param values as the form sent them
     * @param chosen as words
     */
    public record Given(List<String> values, List<String> chosen, boolean right, Instant at) {
        public Given {
            values = List.copyOf(values);
            chosen = List.copyOf(chosen);
        }

        public String words() {
            return String.join(" · ", chosen);
        }
    }
}
