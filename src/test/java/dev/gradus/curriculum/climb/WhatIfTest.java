package dev.gradus.curriculum.climb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.curriculum.Stage;
import dev.gradus.curriculum.climb.ClimbMap.Lesson;
import dev.gradus.curriculum.climb.ClimbMap.Strand;
import dev.gradus.curriculum.climb.ClimbMap.Unit;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WhatIfTest {

    @Test
    void aLessonMovedToWhereItIsBringsNothingAbout() {
        for (int seed = 0; seed < 20; seed++) {
            var map = MapDraft.sound(new Random(seed), 3, 4).build();
            for (var strand : map.strands()) {
                for (var unit : strand.units()) {
                    for (int i = 0; i < unit.lessons().size(); i++) {
                        var path = path(strand, unit, unit.lessons().get(i));
                        assertThat(WhatIf.moved(map, path, path, i + 1))
                                .as("seed %d, %s", seed, path)
                                .isEmpty();
                    }
                }
            }
        }
    }

    @Test
    void aLessonTakenAwayIsMissedByEachThatBuildsOnIt() {
        var map = MapDraft.sound(new Random(3), 3, 4).build();
        var gone = new LessonPath("strand-0", Stage.PRIMARY, "lesson-0");
        var links = map.strands().stream()
                .flatMap(strand -> strand.units().stream())
                .flatMap(unit -> unit.lessons().stream())
                .filter(lesson ->
                        lesson.texts().stream().anyMatch(text -> text.buildsOn().contains(gone)))
                .count();

        assertThat(WhatIf.without(map, Set.of(gone)))
                .filteredOn(finding -> finding.code() == FindingCode.DANGLING_LINK)
                .hasSize((int) links)
                .isNotEmpty();
    }

    @Test
    void aLessonMovedUpAStageIsLaterThanThoseThatStandOnIt() {
        var map = MapDraft.sound(new Random(3), 3, 4).build();
        var from = new LessonPath("strand-0", Stage.PRIMARY, "lesson-0");
        var to = new LessonPath("strand-1", Stage.HIGH, "lesson-0-moved");

        var found = WhatIf.moved(map, from, to, 1);

        assertThat(found).extracting(MapFinding::code).contains(FindingCode.LATER_PREREQUISITE);
        assertThat(found).extracting(MapFinding::code).doesNotContain(FindingCode.DANGLING_LINK);
    }

    private static LessonPath path(Strand strand, Unit unit, Lesson lesson) {
        return new LessonPath(strand.slug(), unit.stage(), lesson.slug());
    }
}
