package dev.gradus.curriculum.climb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.curriculum.Stage;
import dev.gradus.curriculum.climb.MapDraft.DraftLesson;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A strand of which each lesson builds on the one before; and the terms of the whole programme. */
class StrandClimbTest {

    private MapDraft map = new MapDraft();
    private DraftLesson puddle = anyLesson();
    private DraftLesson rain = anyLesson();

    @BeforeEach
    void drawTheMap() {
        map = MapDraft.sound(new Random(2), 2, 2);
        var strand = map.strands.getFirst();
        puddle = strand.unit(Stage.PRIMARY).lessons.getLast();
        rain = strand.unit(Stage.MIDDLE).lessons.getFirst();
        puddle.first().introduces.clear();
        puddle.first().introduces.put("vapour", "Water in the air.");
        puddle.first().introduces.put("puddle", "A little water on the ground.");
        rain.first().uses.clear();
        rain.first().uses.add("Vapour");
        rain.first().introduces.clear();
        rain.first().introduces.put("vapour", "Water as a gas.");
        rain.first().introduces.put("dew point", "Where drops begin to form.");
        rain.first().uses.add("puddle");
    }

    @Test
    void aLessonShowsWhatItCarriesOverWhatIsNewAndWhatGoesDeeper() {
        var step = step(rain);

        assertThat(step.carriedOver()).containsExactly("Vapour", "puddle");
        assertThat(step.newHere()).containsExactly("dew point");
        assertThat(step.deeperHere()).containsExactly("vapour");
        assertThat(step.standsOn()).contains(puddle.path);
    }

    @Test
    void lessonsThatBuildOnEachOtherStandInOneRow() {
        var rows = StrandClimb.of(map.build(), "strand-0", "en").rows();

        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().at(Stage.MIDDLE)).hasSize(2);
    }

    @Test
    void aLessonThatStandsAloneHasARowOfItsOwn() {
        rain.texts.forEach(text -> text.buildsOn.clear());

        var rows = StrandClimb.of(map.build(), "strand-0", "en").rows();

        assertThat(rows).hasSize(2);
        assertThat(rows.getLast().at(Stage.PRIMARY)).isEmpty();
        assertThat(rows.getLast().at(Stage.MIDDLE).getFirst().lesson()).isEqualTo(rain.path);
    }

    @Test
    void aTermHasOneDefinitionForEachStageThatIntroducesIt() {
        var entry = Glossary.of(map.build(), "en").entries().stream()
                .filter(each -> each.word().equals("vapour"))
                .findFirst()
                .orElseThrow();

        assertThat(entry.introductions())
                .containsExactly(
                        new Glossary.Introduction(puddle.path, "Water in the air."),
                        new Glossary.Introduction(rain.path, "Water as a gas."));
        assertThat(entry.usedIn()).isEmpty();
    }

    private StrandClimb.Step step(DraftLesson lesson) {
        return StrandClimb.of(map.build(), "strand-0", "en").rows().stream()
                .flatMap(row -> row.at(lesson.path.stage()).stream())
                .filter(step -> step.lesson().equals(lesson.path))
                .findFirst()
                .orElseThrow();
    }

    private static DraftLesson anyLesson() {
        return new DraftLesson(new LessonPath("any", Stage.PRIMARY, "any"));
    }
}
