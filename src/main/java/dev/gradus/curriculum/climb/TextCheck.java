package dev.gradus.curriculum.climb;

import dev.gradus.curriculum.climb.Course.Node;
import dev.gradus.curriculum.climb.MapFinding.Language;
import dev.gradus.curriculum.climb.MapFinding.Place;
import java.util.ArrayList;
import java.util.List;

/** Each text by itself and beside the lesson's other language: objectives, minutes, translation. */
final class TextCheck {

    private final Node node;
    private final List<MapFinding> found = new ArrayList<>();

    private TextCheck(Node node) {
        this.node = node;
    }

    static List<MapFinding> run(Course course) {
        return course.lessons().stream()
                .flatMap(node -> new TextCheck(node).run().stream())
                .toList();
    }

    private List<MapFinding> run() {
        for (var text : node.lesson().texts()) {
            check(text);
            minutes(text);
            translation(text);
        }
        return found;
    }

    /** A translation has what its source has, once it is up to date. */
    private void check(LessonSays text) {
        boolean active = text.activities() > 0;
        boolean asks = text.questions() > 0;
        if (!text.objectives().isEmpty() && text.translationOf() == null && !(active && asks)) {
            var missing = active ? "question" : asks ? "activity" : "both";
            report(FindingCode.NO_CHECK, missing, text, "");
        }
    }

    private void minutes(LessonSays text) {
        var first = node.lesson().texts().getFirst();
        var steps = text.stepMinutes();
        if (steps != null && isOff(text)) {
            mismatch("steps", text, steps);
        } else if (text.minutes() != first.minutes() && !isOff(first)) {
            mismatch("languages", text, first.minutes());
        }
    }

    /** Minutes that are not those of the steps are no measure for another language. */
    private static boolean isOff(LessonSays text) {
        var steps = text.stepMinutes();
        return steps != null && steps != text.minutes();
    }

    private void translation(LessonSays text) {
        var of = text.translationOf();
        if (of != null) {
            var language = new Language(of.language());
            // Accepted once is not accepted for the source's next change.
            node.lesson().texts().stream()
                    .filter(source -> source.language().equals(of.language()))
                    .filter(source -> !source.digest().equals(of.digest()))
                    .forEach(source -> report(FindingCode.STALE_TRANSLATION, "", text, source.digest(), language));
        }
    }

    private void mismatch(String variant, LessonSays text, int other) {
        // Accepted once is not accepted for other minutes.
        report(FindingCode.MINUTES_MISMATCH, variant, text, text.minutes() + "/" + other, text.minutes(), other);
    }

    private void report(FindingCode code, String variant, LessonSays text, String about, Object... arguments) {
        found.add(new MapFinding(code, variant, Place.of(node.path(), text.language()), about, List.of(arguments)));
    }
}
