package dev.gradus.exchange;

import dev.gradus.curriculum.climb.ClimbMap;
import dev.gradus.curriculum.climb.LessonSays;
import dev.gradus.curriculum.climb.MapChecks;
import dev.gradus.curriculum.climb.MapFinding;
import dev.gradus.dialect.LessonFile;
import dev.gradus.exchange.Content.LessonFolder;
import dev.gradus.exchange.Content.Place;
import dev.gradus.exchange.Content.UnitFolder;
import dev.gradus.fit.TextLevel;
import dev.gradus.grading.Grader;
import dev.gradus.grading.Measure;
import dev.gradus.lesson.LessonOnMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Runs the checks of the map over a content folder and says in which file and line each finding is. */
final class MapCheck {

    private final Content content;
    private final Acceptances accepted;
    private final Findings findings;
    private final Map<String, UnitFolder> units;
    private final Map<String, Place> lessons;

    private final Grader grader;

    private MapCheck(Grader grader, Content content, Acceptances accepted, Findings findings) {
        this.grader = grader;
        this.content = content;
        this.accepted = accepted;
        this.findings = findings;
        this.units = content.units().stream()
                .collect(Collectors.toMap(
                        unit -> unit.strand() + "/" + unit.stage().key(), Function.identity()));
        this.lessons = content.places().collect(Collectors.toMap(Place::path, Function.identity(), (one, two) -> one));
    }

    static void run(Grader grader, Content content, Acceptances accepted, Findings findings) {
        var check = new MapCheck(grader, content, accepted, findings);
        MapChecks.run(check.map()).forEach(check::report);
    }

    private ClimbMap map() {
        var byStrand = content.units().stream().collect(Collectors.groupingBy(UnitFolder::strand));
        return new ClimbMap(content.programme().strands().stream()
                .map(strand -> strand.slug().value())
                .map(slug -> new ClimbMap.Strand(
                        slug,
                        byStrand.getOrDefault(slug, List.of()).stream()
                                .map(this::unit)
                                .toList()))
                .toList());
    }

    private ClimbMap.Unit unit(UnitFolder folder) {
        var unit = folder.unit();
        return new ClimbMap.Unit(
                folder.stage(),
                unit == null ? null : unit.depth(),
                unit != null && !unit.emptyReason().isEmpty(),
                folder.lessons().stream()
                        .map(lesson ->
                                new ClimbMap.Lesson(lesson.lesson().slug().value(), texts(lesson)))
                        .toList());
    }

    /** The source language first. */
    private List<LessonSays> texts(LessonFolder lesson) {
        var texts = new ArrayList<LessonSays>();
        for (var language : content.programme().programme().languages()) {
            var file = lesson.texts().get(language);
            if (file != null) {
                @Nullable
                Double level = TextLevel.of(grader, file, language)
                        .map(Measure.Level::level)
                        .orElse(null);
                texts.add(LessonOnMap.of(file, language, content.slug(), level));
            }
        }
        return texts;
    }

    private void report(MapFinding finding) {
        var place = finding.place();
        var lesson = lessons.get(place.path());
        var unit = units.get(place.path());
        if (lesson != null && place.language() != null) {
            text(
                    finding,
                    lesson.lesson().textPath(place.language()),
                    lesson.lesson().texts().get(place.language()));
        } else if (unit != null) {
            unit(finding, unit.folder());
        } else {
            var file = content.folder().resolve("programme.yaml");
            add(finding, file, Lines.naming(read(file), "strands", place.strand()));
        }
    }

    private void text(MapFinding finding, Path path, @Nullable LessonFile file) {
        add(
                finding,
                path,
                file == null
                        ? 1
                        : Lines.naming(file.frontMatter(), finding.code().key(), finding.about()));
    }

    /** In the unit's own file, where there is one. */
    private void unit(MapFinding finding, Path folder) {
        var file = folder.resolve("unit.yaml");
        if (Files.exists(file)) {
            add(finding, file, Lines.naming(read(file), "depth", ""));
        } else {
            add(finding, folder, 1);
        }
    }

    private void add(MapFinding finding, Path file, int line) {
        findings.add(finding, file, line, accepted.reason(finding));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
