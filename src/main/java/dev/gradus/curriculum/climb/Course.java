package dev.gradus.curriculum.climb;

import dev.gradus.curriculum.Stage;
import dev.gradus.curriculum.climb.ClimbMap.Lesson;
import dev.gradus.curriculum.climb.ClimbMap.Strand;
import dev.gradus.curriculum.climb.ClimbMap.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All lessons of a map with their places and links, numbered by stage, then strand, then position. */
final class Course {

    /**
     * A lesson with the unit and strand around it.
     *
     * @param number its place in {@link #lessons()}
     * @param position in its unit, from 0
     */
    record Node(int number, LessonPath path, Strand strand, Unit unit, int position, Lesson lesson) {

        // Its place says which it is; all that stands around it would be compared at the price of the whole map.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Node node && node.number == number;
        }

        @Override
        public int hashCode() {
            return number;
        }

        Stage stage() {
            return unit.stage();
        }

        /** Whether both are of one unit. */
        boolean isWith(Node other) {
            return stage() == other.stage() && path.strand().equals(other.path.strand());
        }

        /** The text in the source language, or else the first there is. */
        Optional<LessonSays> firstText() {
            return lesson.texts().stream().findFirst();
        }
    }

    private final List<Node> lessons = new ArrayList<>();
    private final Map<LessonPath, Node> byPath = new HashMap<>();
    private final List<List<Node>> links = new ArrayList<>();

    Course(ClimbMap map) {
        for (var stage : Stage.values()) {
            for (var strand : map.strands()) {
                strand.unit(stage).ifPresent(unit -> add(strand, unit));
            }
        }
        for (var node : lessons) {
            var targets = new LinkedHashSet<Node>();
            for (var text : node.lesson().texts()) {
                text.buildsOn().forEach(path -> find(path).ifPresent(targets::add));
            }
            links.add(List.copyOf(targets));
        }
    }

    private void add(Strand strand, Unit unit) {
        for (int position = 0; position < unit.lessons().size(); position++) {
            var lesson = unit.lessons().get(position);
            var path = new LessonPath(strand.slug(), unit.stage(), lesson.slug());
            var node = new Node(lessons.size(), path, strand, unit, position, lesson);
            lessons.add(node);
            byPath.put(path, node);
        }
    }

    List<Node> lessons() {
        return lessons;
    }

    Optional<Node> find(LessonPath path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /** The lessons that one builds on, in any of its languages, as far as they exist. */
    List<Node> links(Node from) {
        return links.get(from.number());
    }

    /** Whether whoever follows the course meets {@code other} after {@code node}, whatever the links say. */
    static boolean isLater(Node other, Node node) {
        return other.stage().compareTo(node.stage()) > 0 || (other.isWith(node) && other.position() > node.position());
    }

    static Comparator<Node> byNumber() {
        return Comparator.comparingInt(Node::number);
    }
}
