package dev.gradus.hints;

import dev.gradus.curriculum.Climb;
import dev.gradus.curriculum.Climbs;
import dev.gradus.curriculum.ProgrammeId;
import dev.gradus.curriculum.Stage;
import dev.gradus.curriculum.StrandId;
import dev.gradus.curriculum.climb.LessonPath;
import dev.gradus.curriculum.climb.StrandClimb;
import dev.gradus.dialect.LessonFile;
import dev.gradus.dialect.LessonFileResult;
import dev.gradus.fit.LessonPassage;
import dev.gradus.grading.Grader;
import dev.gradus.grading.TextLanguage;
import dev.gradus.hints.StageComparison.Point;
import dev.gradus.lesson.LessonTexts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Lessons that build on each other, measured side by side. */
@Service
@PreAuthorize("hasAnyRole('ADMIN', 'LEAD', 'TEACHER')")
public class Comparisons {

    private final Climbs climbs;
    private final LessonTexts texts;
    private final ObjectProvider<Grader> grader;

    Comparisons(Climbs climbs, LessonTexts texts, ObjectProvider<Grader> grader) {
        this.climbs = climbs;
        this.texts = texts;
        this.grader = grader;
    }

    /**
     * The rows of a strand's climb.
     *
     * @return one for each row in which at least one lesson has a text in that language
     */
    public List<StageComparison> of(ProgrammeId programme, StrandId strand, String language) {
        var climb = climbs.of(programme);
        return climb.map().rows().stream()
                .filter(row -> row.strand().id().equals(strand))
                .flatMap(row ->
                        StrandClimb.of(climb.checked(), row.strand().slug().value(), language).rows().stream())
                .map(row -> new StageComparison(Stream.of(Stage.values())
                        .flatMap(stage -> row.at(stage).stream())
                        .flatMap(step -> point(climb, step.lesson(), language).stream())
                        .toList()))
                .filter(comparison -> !comparison.points().isEmpty())
                .toList();
    }

    private Optional<Point> point(Climb climb, LessonPath path, String language) {
        return climb.find(path)
                .flatMap(place -> texts.find(place.lesson().id(), language)
                        .flatMap(text -> file(text.head().source()))
                        .map(file -> new Point(
                                place.lesson().id(),
                                file.header().title(),
                                StageFits.profile(place.unit()),
                                grader.getObject()
                                        .measure(LessonPassage.of(TextLanguage.ofTag(language), file.parseBody())
                                                .passage()))));
    }

    private static Optional<LessonFile> file(String source) {
        return LessonFile.parse(source) instanceof LessonFileResult.Read(LessonFile file)
                ? Optional.of(file)
                : Optional.empty();
    }
}
