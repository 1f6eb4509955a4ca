package dev.gradus.curriculum.climb;

import dev.gradus.curriculum.Stage;
import dev.gradus.curriculum.climb.ClimbMap.Lesson;
import dev.gradus.curriculum.climb.ClimbMap.Strand;
import dev.gradus.curriculum.climb.ClimbMap.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A map as it would be after a change, and what its checks would then find that they do not find now. */
public final class WhatIf {

    private WhatIf() {}

    /**
     * What the checks would find.
     *
     * @param added what they do not find now
     * @param found the identities of all
     */
    public record Findings(List<MapFinding> added, Set<String> found) {

        public Findings {
            added = List.copyOf(added);
            found = Set.copyOf(found);
        }
    }

    /** Findings that come about when lessons are no longer there. */
    public static List<MapFinding> without(ClimbMap map, Set<LessonPath> gone) {
        return added(map, mapped(map, (strand, unit) -> remaining(strand, unit, gone)), UnaryOperator.identity());
    }

    /**
     * Findings that come about when a lesson moves. Links to it follow it.
     *
     * @param position in the unit it moves to, from 1, as if it had been taken out before
     */
    public static List<MapFinding> moved(ClimbMap map, LessonPath from, LessonPath to, int position) {
        var lesson = find(map, from);
        if (lesson.isEmpty()) {
            return List.of();
        }
        var after = mapped(map, (strand, unit) -> {
            var lessons = new ArrayList<>(remaining(strand, unit, Set.of(from)));
            if (strand.slug().equals(to.strand()) && unit.stage() == to.stage()) {
                lessons.add(
                        Math.clamp(position - 1L, 0, lessons.size()),
                        new Lesson(to.lesson(), lesson.get().texts()));
            }
            return lessons;
        });
        return added(
                map,
                linked(after, path -> path.equals(from) ? to : path),
                // Not inside the path of another lesson whose slug only begins the same.
                identity -> identity.replaceAll(
                        Pattern.quote(from.toString()) + "(?![a-z0-9-])", Matcher.quoteReplacement(to.toString())));
    }

    /**
     * What is found when a lesson is split.
     *
     * @param onBoth lessons that build on both parts afterwards
     */
    public static Findings split(
            ClimbMap map,
            LessonPath path,
            List<LessonSays> first,
            LessonPath second,
            List<LessonSays> secondTexts,
            List<LessonPath> onBoth) {
        var after = mapped(
                map,
                (strand, unit) -> unit.lessons().stream()
                        .flatMap(lesson -> {
                            var here = path(strand, unit.stage(), lesson);
                            if (here.equals(path)) {
                                return Stream.of(
                                        new Lesson(lesson.slug(), first), new Lesson(second.lesson(), secondTexts));
                            }
                            return Stream.of(onBoth.contains(here) ? linked(lesson, path, second) : lesson);
                        })
                        .toList());
        return new Findings(added(map, after, UnaryOperator.identity()), identities(MapChecks.run(after)));
    }

    private static Lesson linked(Lesson lesson, LessonPath first, LessonPath second) {
        return new Lesson(
                lesson.slug(),
                lesson.texts().stream()
                        .map(text -> text.buildsOn().contains(first)
                                ? text.withBuildsOn(Stream.concat(text.buildsOn().stream(), Stream.of(second))
                                        .toList())
                                : text)
                        .toList());
    }

    private interface Lessons {
        List<Lesson> of(Strand strand, Unit unit);
    }

    /** @param moved how a finding’s identity reads after the change */
    private static List<MapFinding> added(ClimbMap before, ClimbMap after, UnaryOperator<String> moved) {
        var known = MapChecks.run(before).stream()
                .map(MapFinding::identity)
                .map(moved)
                .collect(Collectors.toSet());
        return MapChecks.run(after).stream()
                .filter(finding -> !known.contains(finding.identity()))
                .toList();
    }

    private static Set<String> identities(List<MapFinding> findings) {
        return findings.stream().map(MapFinding::identity).collect(Collectors.toSet());
    }

    private static Optional<Lesson> find(ClimbMap map, LessonPath path) {
        return map.strands().stream()
                .filter(strand -> strand.slug().equals(path.strand()))
                .flatMap(strand -> strand.unit(path.stage()).stream())
                .flatMap(unit -> unit.lessons().stream())
                .filter(lesson -> lesson.slug().equals(path.lesson()))
                .findFirst();
    }

    private static List<Lesson> remaining(Strand strand, Unit unit, Set<LessonPath> gone) {
        return unit.lessons().stream()
                .filter(lesson -> !gone.contains(path(strand, unit.stage(), lesson)))
                .toList();
    }

    private static LessonPath path(Strand strand, Stage stage, Lesson lesson) {
        return new LessonPath(strand.slug(), stage, lesson.slug());
    }

    private static ClimbMap mapped(ClimbMap map, Lessons lessons) {
        return new ClimbMap(map.strands().stream()
                .map(strand -> new Strand(
                        strand.slug(),
                        strand.units().stream()
                                .map(unit -> new Unit(
                                        unit.stage(), unit.depth(), unit.emptyOnPurpose(), lessons.of(strand, unit)))
                                .toList()))
                .toList());
    }

    private static ClimbMap linked(ClimbMap map, UnaryOperator<LessonPath> link) {
        return mapped(
                map,
                (strand, unit) -> unit.lessons().stream()
                        .map(lesson -> new Lesson(
                                lesson.slug(),
                                lesson.texts().stream()
                                        .map(text -> text.withBuildsOn(text.buildsOn().stream()
                                                .map(link)
                                                .toList()))
                                        .toList()))
                        .toList());
    }
}
