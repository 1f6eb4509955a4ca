package dev.gradus.curriculum.climb;

import dev.gradus.curriculum.climb.Course.Node;
import dev.gradus.curriculum.climb.MapFinding.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Misconceptions that are raised and left standing, or answered although nobody raised them. */
final class MisconceptionCheck {

    private final Set<String> raised = new HashSet<>();
    private final Set<String> answered = new HashSet<>();
    private final List<MapFinding> found = new ArrayList<>();

    static List<MapFinding> run(Course course) {
        var check = new MisconceptionCheck();
        course.lessons().stream()
                .flatMap(node -> node.lesson().texts().stream())
                .forEach(text -> {
                    check.raised.addAll(text.raises().keySet());
                    check.answered.addAll(text.answers());
                });
        var told = new HashSet<String>();
        course.lessons().forEach(node -> check.lesson(node, told));
        return check.found;
    }

    private void lesson(Node node, Set<String> told) {
        var toldHere = new HashSet<String>();
        for (var text : node.lesson().texts()) {
            text.raises().forEach((slug, statement) -> {
                if (!answered.contains(slug) && told.add(slug)) {
                    report(FindingCode.NEVER_ANSWERED, node, text, slug, statement);
                }
            });
            text.answers().forEach(slug -> {
                if (!raised.contains(slug) && toldHere.add(slug)) {
                    report(FindingCode.NEVER_RAISED, node, text, slug, slug);
                }
            });
        }
    }

    private void report(FindingCode code, Node node, LessonSays text, String slug, String said) {
        found.add(new MapFinding(code, "", Place.of(node.path(), text.language()), slug, List.of(said)));
    }
}
