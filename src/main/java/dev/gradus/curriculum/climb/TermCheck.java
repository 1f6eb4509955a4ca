package dev.gradus.curriculum.climb;

import dev.gradus.curriculum.Stage;
import dev.gradus.curriculum.climb.Course.Node;
import dev.gradus.curriculum.climb.MapFinding.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Terms in one language: used before they are taught, taught twice, never taken up again. */
final class TermCheck {

    private final Course course;
    private final CourseOrder order;
    private final String language;
    private final Map<String, List<Node>> introducedBy = new HashMap<>();
    private final Map<String, Set<Node>> metIn = new HashMap<>();
    private final List<MapFinding> found = new ArrayList<>();
    /** The first and the last lesson in course order that has no text in this language yet. */
    private int firstMissing = Integer.MAX_VALUE;

    private int lastMissing = -1;

    private TermCheck(Course course, CourseOrder order, String language) {
        this.course = course;
        this.order = order;
        this.language = language;
    }

    static List<MapFinding> run(Course course, CourseOrder order) {
        return course.lessons().stream()
                .flatMap(node -> node.lesson().texts().stream())
                .map(LessonSays::language)
                .distinct()
                .sorted()
                .flatMap(language -> new TermCheck(course, order, language).run())
                .toList();
    }

    private Stream<MapFinding> run() {
        var inOrder = course.lessons().stream()
                .sorted(Comparator.comparingInt(order::rank))
                .toList();
        inOrder.forEach(this::note);
        for (var node : inOrder) {
            var text = text(node);
            if (text != null) {
                text.uses().forEach(term -> used(node, term));
                text.introduces().keySet().forEach(term -> introduced(node, term));
            }
        }
        return found.stream();
    }

    private void note(Node node) {
        var text = text(node);
        if (text == null) {
            firstMissing = Math.min(firstMissing, order.rank(node));
            lastMissing = Math.max(lastMissing, order.rank(node));
            return;
        }
        text.introduces().keySet().forEach(term -> {
            introducedBy
                    .computeIfAbsent(Terms.sameForm(term), any -> new ArrayList<>())
                    .add(node);
            meet(term, node);
        });
        text.uses().forEach(term -> meet(term, node));
    }

    /** Two are enough to know that a term comes up again. */
    private void meet(String term, Node node) {
        var lessons = metIn.computeIfAbsent(Terms.sameForm(term), any -> new HashSet<>());
        if (lessons.size() < 2) {
            lessons.add(node);
        }
    }

    private void used(Node node, String term) {
        var introducing = introducedBy.get(Terms.sameForm(term));
        if (introducing == null) {
            // Perhaps a lesson that is still to be translated will introduce it.
            if (firstMissing > order.rank(node)) {
                report(FindingCode.USED_BEFORE_TAUGHT, "never", node, term, List.of(term));
            }
        } else if (order.rank(introducing.getFirst()) > order.rank(node)) {
            report(
                    FindingCode.USED_BEFORE_TAUGHT,
                    "",
                    node,
                    term,
                    List.of(term, introducing.getFirst().path()));
        }
    }

    private void introduced(Node node, String term) {
        var firstInStage = firstByStage(term).get(node.stage());
        if (firstInStage != null && !firstInStage.equals(node)) {
            report(FindingCode.INTRODUCED_TWICE, "", node, term, List.of(term, firstInStage.path()));
        }
        if (metIn.getOrDefault(Terms.sameForm(term), Set.of()).size() == 1
                && goesOn(node)
                && lastMissing < order.rank(node)) {
            report(FindingCode.NEVER_REVISITED, "", node, term, List.of(term));
        }
    }

    private final Map<String, Map<Stage, Node>> firsts = new HashMap<>();

    private Map<Stage, Node> firstByStage(String term) {
        return firsts.computeIfAbsent(Terms.sameForm(term), form -> {
            var first = new EnumMap<Stage, Node>(Stage.class);
            introducedBy.getOrDefault(form, List.of()).forEach(node -> first.putIfAbsent(node.stage(), node));
            return first;
        });
    }

    /** Whether the strand is taught in a later stage, where the term could come back. */
    private static boolean goesOn(Node node) {
        return node.strand().units().stream()
                .anyMatch(unit -> unit.stage().compareTo(node.stage()) > 0
                        && !unit.lessons().isEmpty());
    }

    private @Nullable LessonSays text(Node node) {
        return node.lesson().texts().stream()
                .filter(text -> text.language().equals(language))
                .findFirst()
                .orElse(null);
    }

    private void report(FindingCode code, String variant, Node node, String term, List<Object> arguments) {
        found.add(new MapFinding(code, variant, Place.of(node.path(), language), term, arguments));
    }
}
