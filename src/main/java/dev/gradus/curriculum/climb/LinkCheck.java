package dev.gradus.curriculum.climb;

import dev.gradus.curriculum.climb.Course.Node;
import dev.gradus.curriculum.climb.MapFinding.Loop;
import dev.gradus.curriculum.climb.MapFinding.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Links that lead nowhere, to something later, in a circle, or over a stage. */
final class LinkCheck {

    private final Course course;
    private final List<MapFinding> found = new ArrayList<>();

    private LinkCheck(Course course) {
        this.course = course;
    }

    static List<MapFinding> run(Course course, Loops loops) {
        var check = new LinkCheck(course);
        for (var node : course.lessons()) {
            var told = new HashSet<LessonPath>();
            for (var text : node.lesson().texts()) {
                for (var path : text.buildsOn()) {
                    if (told.add(path)) {
                        check.link(node, text, path, loops);
                    }
                }
            }
        }
        loops.shortest().forEach(check::loop);
        return check.found;
    }

    private void link(Node from, LessonSays text, LessonPath path, Loops loops) {
        var to = course.find(path).orElse(null);
        if (to == null) {
            report(FindingCode.DANGLING_LINK, "", from, text, path);
        } else if (loops.contains(from, to)) {
            // The loop says it.
            return;
        } else if (Course.isLater(to, from)) {
            report(FindingCode.LATER_PREREQUISITE, "", from, text, path);
        } else if (from.stage().stepsAbove(to.stage()) > 1) {
            report(FindingCode.LEAP, "link", from, text, path);
        }
    }

    private void report(FindingCode code, String variant, Node from, LessonSays text, LessonPath path) {
        found.add(
                new MapFinding(code, variant, Place.of(from.path(), text.language()), path.toString(), List.of(path)));
    }

    private void loop(List<Node> loop) {
        var first = loop.getFirst();
        var next = loop.get(loop.size() > 1 ? 1 : 0).path();
        first.lesson().texts().stream()
                .filter(text -> text.buildsOn().contains(next))
                .findFirst()
                .ifPresent(text -> found.add(new MapFinding(
                        FindingCode.CYCLE,
                        "",
                        Place.of(first.path(), text.language()),
                        next.toString(),
                        List.of(new Loop(loop.stream().map(Node::path).toList())))));
    }
}
