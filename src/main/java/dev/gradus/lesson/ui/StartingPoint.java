package dev.gradus.lesson.ui;

import dev.gradus.curriculum.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What an empty lesson of a stage may begin with: its steps, with their minutes and the blocks that belong there.
 *
 * @param steps minutes add up to the lesson's
 */
record StartingPoint(List<Step> steps) {

    StartingPoint {
        steps = List.copyOf(steps);
    }

    /**
     * A step to be filled.
     *
     * @param minutes 0 where the lesson is too short for it
     * @param blocks as the editor calls them
     */
    record Step(String title, int minutes, List<String> blocks) {

        Step {
            blocks = List.copyOf(blocks);
        }
    }

    /** @param share of the lesson's minutes, in hundredths */
    private record Plan(String name, int share, List<String> blocks) {}

    /**
     * @param minutes of the lesson
     * @param title from a key to the words in the lesson's own language
     */
    static StartingPoint of(Stage stage, int minutes, UnaryOperator<String> title) {
        var steps = new ArrayList<Step>();
        var plans = plans(stage);
        int left = minutes;
        for (var plan : plans) {
            int share = plan.equals(plans.getLast()) ? left : minutes * plan.share() / 100;
            left -= share;
            steps.add(new Step(title.apply("lesson.start." + stage.key() + "." + plan.name()), share, plan.blocks()));
        }
        return new StartingPoint(steps);
    }

    private static List<Plan> plans(Stage stage) {
        return switch (stage) {
            case PRIMARY ->
                List.of(
                        new Plan("see", 25, List.of("paragraph")),
                        new Plan("do", 45, List.of("activity")),
                        new Plan("tell", 30, List.of("question.single", "recap")));
            case MIDDLE ->
                List.of(
                        new Plan("question", 15, List.of("paragraph")),
                        new Plan("findOut", 35, List.of("activity")),
                        new Plan("explain", 30, List.of("paragraph", "keyidea")),
                        new Plan("check", 20, List.of("question.single", "recap")));
            case HIGH ->
                List.of(
                        new Plan("case", 20, List.of("example")),
                        new Plan("evidence", 30, List.of("table", "paragraph")),
                        new Plan("argue", 30, List.of("activity", "keyidea")),
                        new Plan("act", 20, List.of("question.short", "recap")));
        };
    }
}
