package dev.gradus.curriculum.climb;

import dev.gradus.curriculum.Stage;
import dev.gradus.curriculum.climb.Course.Node;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A strand as a climb: rows of lessons that stand on each other, each with what it brings along and what it adds. */
public record StrandClimb(List<Row> rows) {

    public StrandClimb {
        rows = List.copyOf(rows);
    }

    /** Lessons of one thought, by stage. */
    public record Row(Map<Stage, List<Step>> steps) {

        public Row {
            steps = Map.copyOf(steps);
        }

        public List<Step> at(Stage stage) {
            return steps.getOrDefault(stage, List.of());
        }
    }

    /**
     * One lesson.
     *
     * @param standsOn the lessons it builds on, of any strand
     * @param carriedOver terms used here that an earlier stage introduced
     * @param newHere terms that no earlier stage has
     * @param deeperHere terms that an earlier stage introduced and that get another definition here
     */
    public record Step(
            LessonPath lesson,
            List<LessonPath> standsOn,
            List<String> carriedOver,
            List<String> newHere,
            List<String> deeperHere,
            List<String> objectives) {

        public Step {
            standsOn = List.copyOf(standsOn);
            carriedOver = List.copyOf(carriedOver);
            newHere = List.copyOf(newHere);
            deeperHere = List.copyOf(deeperHere);
            objectives = List.copyOf(objectives);
        }
    }

    /** @param strand its slug */
    public static StrandClimb of(ClimbMap map, String strand, String language) {
        var course = new Course(map);
        var firstStage = firstStages(course, language);
        var rowOf = new HashMap<LessonPath, Map<Stage, List<Step>>>();
        var rows = new ArrayList<Map<Stage, List<Step>>>();
        for (var node : course.lessons()) {
            if (node.path().strand().equals(strand)) {
                var row = course.links(node).stream()
                        .map(below -> rowOf.get(below.path()))
                        .flatMap(found -> Optional.ofNullable(found).stream())
                        .findFirst()
                        .orElseGet(() -> {
                            var begun = new EnumMap<Stage, List<Step>>(Stage.class);
                            rows.add(begun);
                            return begun;
                        });
                row.computeIfAbsent(node.stage(), any -> new ArrayList<>())
                        .add(step(course, node, firstStage, language));
                rowOf.put(node.path(), row);
            }
        }
        return new StrandClimb(rows.stream().map(Row::new).toList());
    }

    private static Step step(Course course, Node node, Map<String, Stage> firstStage, String language) {
        var text = text(node, language);
        var carried = new ArrayList<String>();
        var fresh = new ArrayList<String>();
        var deeper = new ArrayList<String>();
        text.ifPresent(says -> {
            says.uses().stream()
                    .filter(term -> isEarlier(firstStage.get(Terms.sameForm(term)), node))
                    .forEach(carried::add);
            says.introduces()
                    .keySet()
                    .forEach(
                            term -> (isEarlier(firstStage.get(Terms.sameForm(term)), node) ? deeper : fresh).add(term));
        });
        return new Step(
                node.path(),
                course.links(node).stream().map(Node::path).toList(),
                carried,
                fresh,
                deeper,
                text.map(LessonSays::objectives).orElse(List.of()));
    }

    private static boolean isEarlier(@Nullable Stage stage, Node node) {
        return stage != null && stage.compareTo(node.stage()) < 0;
    }

    private static Map<String, Stage> firstStages(Course course, String language) {
        var first = new HashMap<String, Stage>();
        for (var node : course.lessons()) {
            text(node, language)
                    .ifPresent(text -> text.introduces()
                            .keySet()
                            .forEach(term -> first.putIfAbsent(Terms.sameForm(term), node.stage())));
        }
        return first;
    }

    private static Optional<LessonSays> text(Node node, String language) {
        return node.lesson().texts().stream()
                .filter(text -> text.language().equals(language))
                .findFirst();
    }
}
