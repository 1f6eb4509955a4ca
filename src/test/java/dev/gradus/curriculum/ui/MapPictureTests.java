package dev.gradus.curriculum.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.curriculum.Lesson;
import dev.gradus.curriculum.LessonId;
import dev.gradus.curriculum.LessonState;
import dev.gradus.curriculum.LessonStates;
import dev.gradus.curriculum.Programme;
import dev.gradus.curriculum.ProgrammeId;
import dev.gradus.curriculum.ProgrammeMap;
import dev.gradus.curriculum.Stage;
import dev.gradus.curriculum.Strand;
import dev.gradus.curriculum.StrandId;
import dev.gradus.curriculum.Unit;
import dev.gradus.curriculum.UnitId;
import dev.gradus.people.SchoolId;
import dev.gradus.platform.Slug;
import dev.gradus.platform.Texts;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MapPictureTests {

    private static final ProgrammeId PROGRAMME = new ProgrammeId(UUID.randomUUID());
    private static final StrandId STRAND = new StrandId(UUID.randomUUID());
    private static final Unit UNIT = new Unit(
            new UnitId(UUID.randomUUID()),
            STRAND,
            Stage.PRIMARY,
            Texts.NONE,
            null,
            Texts.NONE,
            Texts.NONE,
            null,
            Texts.NONE,
            0);
    private static final Lesson PUDDLE = lesson("puddle", 1);
    private static final Lesson CLOUDS = lesson("clouds", 2);
    private static final Lesson RAIN = lesson("rain", 3);

    @Test
    void aLessonWithoutTextIsCalledByItsSlugAndNotYetWritten() {
        var picture = picture(Map.of());
        assertThat(picture.title(PUDDLE)).isEqualTo("puddle");
        assertThat(picture.state(PUDDLE)).isEqualTo(LessonState.MISSING);
        assertThat(picture.minutes(PUDDLE)).isZero();
    }

    @Test
    void aBlankTitleIsNoTitle() {
        assertThat(picture(Map.of(PUDDLE.id(), card(" ", LessonState.DRAFT))).title(PUDDLE))
                .isEqualTo("puddle");
    }

    @Test
    void aTitleStaysInItsOwnLanguageUntilItIsTranslated() {
        var picture = picture(Map.of(
                PUDDLE.id(), card("Puddle", LessonState.MISSING),
                CLOUDS.id(), card("云", LessonState.DRAFT)));
        assertThat(picture.language(PUDDLE)).isEqualTo("en");
        assertThat(picture.language(CLOUDS)).isEqualTo("zh-CN");
    }

    @Test
    void progressCountsWhatStudentsCanReadNow() {
        var picture = picture(Map.of(
                PUDDLE.id(), card("Puddle", LessonState.PUBLISHED),
                CLOUDS.id(), card("Clouds", LessonState.PUBLISHED_CHANGED),
                RAIN.id(), card("Rain", LessonState.WITHDRAWN)));
        assertThat(picture.progress(Stage.PRIMARY)).isEqualTo(new MapPicture.Progress(2, 3));
        assertThat(picture.progress(Stage.HIGH)).isEqualTo(new MapPicture.Progress(0, 0));
    }

    @Test
    void textsFallBackToTheSourceLanguage() {
        var picture = picture(Map.of());
        assertThat(picture.best(Texts.of("en", "Water"))).isEqualTo("Water");
    }

    private static MapPicture picture(Map<LessonId, LessonStates.Card> cards) {
        var programme = new Programme(
                PROGRAMME,
                new SchoolId(UUID.randomUUID()),
                new Slug("water"),
                "CC-BY-4.0",
                List.of("en", "zh-CN"),
                Texts.of("en", "Water"),
                Texts.NONE,
                0,
                false);
        var strand = new Strand(STRAND, PROGRAMME, new Slug("cycle"), 1, Texts.of("en", "Cycle"), Texts.NONE, 0, false);
        var cell = new ProgrammeMap.Cell(UNIT, List.of(PUDDLE, CLOUDS, RAIN));
        return new MapPicture(
                new ProgrammeMap(programme, List.of(new ProgrammeMap.Row(strand, List.of(cell)))), "zh-CN", cards);
    }

    private static LessonStates.Card card(String title, LessonState state) {
        return new LessonStates.Card(title, 40, state);
    }

    private static Lesson lesson(String slug, int position) {
        return new Lesson(new LessonId(UUID.randomUUID()), UNIT.id(), new Slug(slug), position, false);
    }
}
