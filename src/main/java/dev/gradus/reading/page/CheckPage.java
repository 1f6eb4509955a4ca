package dev.gradus.reading.page;

import java.util.List;

/**
 * The answer to an answer, for readers without script.
 *
 * @param question HTML made by us
 * @param feedback HTML made by us
 * @param chosen the answer itself, as words; empty where there is none
 * @param back the question on the lesson's page
 */
public record CheckPage(String title, String question, String feedback, List<String> chosen, String back) {

    public CheckPage {
        chosen = List.copyOf(chosen);
    }
}
