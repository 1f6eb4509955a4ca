package dev.gradus.curriculum.climb;

import dev.gradus.curriculum.climb.Course.Node;
import dev.gradus.curriculum.climb.MapFinding.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Lessons that say no more than the one before them. */
final class RepetitionCheck {

    /** Of all terms of two lessons, the part that both have. */
    private static final double TOO_MUCH_OVERLAP = 0.8;
    /** Fewer terms in common prove nothing. */
    private static final int FEWEST_TERMS = 3;

    private final Course course;
    private final List<Set<String>> terms;

    private RepetitionCheck(Course course) {
        this.course = course;
        this.terms = course.lessons().stream().map(RepetitionCheck::terms).toList();
    }

    static List<MapFinding> run(Course course) {
        var check = new RepetitionCheck(course);
        var found = new ArrayList<MapFinding>();
        for (var node : course.lessons()) {
            for (var before : check.before(node)) {
                if (check.repeats(before, node)) {
                    var language = node.firstText().map(LessonSays::language).orElse(null);
                    found.add(new MapFinding(
                            FindingCode.REPETITION,
                            "",
                            Place.of(node.path(), language),
                            before.path().toString(),
                            List.of(before.path())));
                }
            }
        }
        return found;
    }

    /** The one before in the unit, and those it builds on in this or the stage below. */
    private Set<Node> before(Node node) {
        var before = new LinkedHashSet<Node>();
        if (node.position() > 0) {
            before.add(course.lessons().get(node.number() - 1));
        }
        course.links(node).stream()
                .filter(to -> !Course.isLater(to, node) && !to.equals(node))
                .filter(to -> node.stage().stepsAbove(to.stage()) <= 1)
                .forEach(before::add);
        return before;
    }

    private boolean repeats(Node before, Node node) {
        boolean sameDepth = before.isWith(node)
                || (before.unit().depth() != null
                        && before.unit().depth() == node.unit().depth());
        return sameDepth && overlap(before, node) > TOO_MUCH_OVERLAP && !rises(before, node);
    }

    /** Jaccard’s index of the two sets of terms. */
    private double overlap(Node one, Node other) {
        var ours = terms.get(one.number());
        var theirs = terms.get(other.number());
        if (ours.size() < FEWEST_TERMS || theirs.size() < FEWEST_TERMS) {
            return 0;
        }
        long common = ours.stream().filter(theirs::contains).count();
        return (double) common / (ours.size() + theirs.size() - common);
    }

    private static boolean rises(Node before, Node node) {
        var low = before.firstText().map(LessonSays::level);
        var high = node.firstText().map(LessonSays::level);
        var scale = LevelScale.of(node.firstText().map(LessonSays::language).orElse(""));
        return low.isPresent() && high.isPresent() && high.get() - low.get() >= scale.enoughRise();
    }

    private static Set<String> terms(Node node) {
        var terms = new HashSet<String>();
        node.firstText().ifPresent(text -> {
            text.introduces().keySet().forEach(term -> terms.add(Terms.sameForm(term)));
            text.uses().forEach(term -> terms.add(Terms.sameForm(term)));
        });
        return terms;
    }
}
