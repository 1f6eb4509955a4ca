package dev.gradus.reading.page;

/**
 * The answer to an answer, for readers without script.
 *
 * @param question HTML made by us
 * @param feedback HTML made by us
 * @param back the question on the lesson's page
 */
public record CheckPage(String title, String question, String feedback, String back) {}
