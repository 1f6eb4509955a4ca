package dev.gradus.curriculum.ui;

import dev.gradus.curriculum.Climb;
import dev.gradus.curriculum.Lesson;
import dev.gradus.curriculum.LessonId;
import dev.gradus.curriculum.LessonPlace;
import dev.gradus.curriculum.climb.LessonPath;
import dev.gradus.curriculum.climb.MapFinding.Loop;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What builds on what among the lessons that a map shows, by their ids and by their titles. */
class MapLinks {

    private final MapPicture picture;
    private final Map<LessonPath, Lesson> lessons = new HashMap<>();
    private final Map<LessonId, LessonPath> paths = new HashMap<>();
    private final Map<LessonPath, Set<LessonPath>> links = new LinkedHashMap<>();
    private final Set<Step> circles = new HashSet<>();

    private record Step(LessonPath from, LessonPath to) {}

    /** @param inCircle whether the two lessons stand on each other, by way of others perhaps */
    record Link(LessonId from, LessonId to, boolean inCircle) {}

    /** @param language of the title; empty where there is no such lesson and its path stands for it */
    record Name(String title, String language) {}

    record Row(Name lesson, List<Name> buildsOn) {}

    /** @param shown which lessons the map shows */
    MapLinks(Climb climb, MapPicture picture, Predicate<Lesson> shown) {
        this.picture = picture;
        var map = climb.map();
        map.rows()
                .forEach(row -> row.cells()
                        .forEach(cell -> cell.lessons()
                                .forEach(lesson ->
                                        know(new LessonPlace(map.programme(), row.strand(), cell.unit(), lesson)))));
        climb.open().stream()
                .flatMap(finding -> finding.arguments().stream())
                .filter(Loop.class::isInstance)
                .forEach(loop -> circle((Loop) loop));
        climb.checked()
                .strands()
                .forEach(strand -> strand.units()
                        .forEach(unit -> unit.lessons().forEach(lesson -> {
                            var path = new LessonPath(strand.slug(), unit.stage(), lesson.slug());
                            var here = lessons.get(path);
                            if (here != null && shown.test(here)) {
                                lesson.texts().forEach(text -> add(path, text.buildsOn()));
                            }
                        })));
    }

    private void know(LessonPlace place) {
        lessons.put(place.lessonPath(), place.lesson());
        paths.put(place.lesson().id(), place.lessonPath());
    }

    private void circle(Loop loop) {
        for (int i = 0; i < loop.lessons().size(); i++) {
            circles.add(new Step(
                    loop.lessons().get(i),
                    loop.lessons().get((i + 1) % loop.lessons().size())));
        }
    }

    private void add(LessonPath from, List<LessonPath> targets) {
        if (!targets.isEmpty()) {
            links.computeIfAbsent(from, any -> new LinkedHashSet<>()).addAll(targets);
        }
    }

    /** Those that have both ends among these lessons. */
    List<Link> between(Set<LessonId> drawn) {
        return links.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().flatMap(to -> link(entry.getKey(), to, drawn).stream()))
                .toList();
    }

    /** What a lesson builds on. */
    List<Name> below(LessonId lesson) {
        var path = paths.get(lesson);
        return path == null
                ? List.of()
                : links.getOrDefault(path, Set.of()).stream().map(this::name).toList();
    }

    /** In the order of the map. */
    List<Row> rows() {
        return links.entrySet().stream()
                .map(entry -> new Row(
                        name(entry.getKey()),
                        entry.getValue().stream().map(this::name).toList()))
                .toList();
    }

    private Optional<Link> link(LessonPath from, LessonPath to, Set<LessonId> drawn) {
        var one = lessons.get(from);
        var other = lessons.get(to);
        return one != null && other != null && drawn.contains(one.id()) && drawn.contains(other.id())
                ? Optional.of(new Link(one.id(), other.id(), circles.contains(new Step(from, to))))
                : Optional.empty();
    }

    private Name name(LessonPath path) {
        var lesson = lessons.get(path);
        return lesson == null
                ? new Name(path.toString(), "")
                : new Name(picture.title(lesson), picture.language(lesson));
    }
}
