package dev.gradus.curriculum;

import static dev.gradus.people.TestPeople.ANNA;
import static dev.gradus.people.TestPeople.BEN;
import static dev.gradus.people.TestPeople.LIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.people.TestPeople;
import dev.gradus.platform.NotFound;
import dev.gradus.platform.Slug;
import dev.gradus.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@IntegrationTest
@RecordApplicationEvents
class LessonsTests {

    private final Lessons lessons;
    private final Programmes programmes;
    private final Curricula curricula;
    private final TestPeople people;
    private ProgrammeMap map;

    LessonsTests(Lessons lessons, Programmes programmes, Curricula curricula, TestPeople people) {
        this.lessons = lessons;
        this.programmes = programmes;
        this.curricula = curricula;
        this.people = people;
        this.map = curricula.withStrand();
    }

    @BeforeEach
    void aProgrammeOfItsOwn() {
        map = curricula.withStrand();
    }

    @Test
    void lessonsAreAppendedAndMovedWithinTheirUnit() {
        curricula.lesson(primary(), "a");
        curricula.lesson(primary(), "b");
        var c = curricula.lesson(primary(), "c");
        curricula.changed(ANNA, () -> lessons.move(c.id(), primary(), 2));
        assertThat(curricula.lessons(primary(), id())).containsExactly("a", "c", "b");
    }

    @Test
    void aLessonMovesToAnotherStageAndBothOrdersClose() {
        var a = curricula.lesson(primary(), "a");
        curricula.lesson(primary(), "b");
        curricula.lesson(middle(), "x");
        var moved = curricula.changed(ANNA, () -> lessons.move(a.id(), middle(), 1));
        assertThat(moved.unit()).isEqualTo(middle());
        assertThat(curricula.lessons(primary(), id())).containsExactly("b");
        assertThat(curricula.lessons(middle(), id())).containsExactly("a", "x");
    }

    @Test
    void aLessonNeverMovesToAnotherProgramme() {
        var a = curricula.lesson(primary(), "a");
        var elsewhere = curricula
                .withStrand()
                .rows()
                .getFirst()
                .cells()
                .getFirst()
                .unit()
                .id();
        people.run(
                ANNA,
                () -> assertThatThrownBy(() -> lessons.move(a.id(), elsewhere, 1))
                        .isInstanceOf(NotFound.class));
    }

    @Test
    void aLessonDoesNotMoveOntoItsNamesake() {
        var a = curricula.lesson(primary(), "a");
        curricula.lesson(middle(), "a");
        assertThat(people.as(ANNA, () -> lessons.move(a.id(), middle(), 1)))
                .isEqualTo(new ChangeResult.Refused<Lesson>("curriculum.lesson.slugTakenThere"));
        assertThat(curricula.lessons(primary(), id())).containsExactly("a");
    }

    @Test
    void anArchivedLessonComesBackToItsPlace() {
        curricula.lesson(primary(), "a");
        var b = curricula.lesson(primary(), "b");
        curricula.lesson(primary(), "c");
        curricula.changed(ANNA, () -> lessons.archive(b.id()));
        assertThat(curricula.lessons(primary(), id())).containsExactly("a", "c");
        assertThat(people.as(ANNA, () -> programmes.mapWithArchived(id())).find(b.id()))
                .hasValueSatisfying(
                        place -> assertThat(place.lesson().archived()).isTrue());
        curricula.changed(ANNA, () -> lessons.restore(b.id()));
        assertThat(curricula.lessons(primary(), id())).containsExactly("a", "b", "c");
        curricula.changed(ANNA, () -> lessons.restore(b.id()));
        assertThat(curricula.lessons(primary(), id())).containsExactly("a", "b", "c");
    }

    @Test
    void anArchivedLessonKeepsItsSlug() {
        var a = curricula.lesson(primary(), "a");
        curricula.changed(ANNA, () -> lessons.archive(a.id()));
        assertThat(people.as(ANNA, () -> lessons.add(primary(), new Slug("a"))))
                .isEqualTo(new ChangeResult.Refused<Lesson>("curriculum.lesson.slugTaken"));
        assertThat(people.as(ANNA, () -> lessons.move(a.id(), middle(), 1)))
                .isEqualTo(new ChangeResult.Refused<Lesson>("curriculum.lesson.isArchived"));
    }

    @Test
    void aLessonGetsAnotherSlugButNotATakenOne() {
        var a = curricula.lesson(primary(), "a");
        curricula.lesson(primary(), "b");
        assertThat(people.as(ANNA, () -> lessons.changeSlug(a.id(), new Slug("b"))))
                .isEqualTo(new ChangeResult.Refused<Lesson>("curriculum.lesson.slugTaken"));
        curricula.changed(ANNA, () -> lessons.changeSlug(a.id(), new Slug("c")));
        assertThat(curricula.lessons(primary(), id())).containsExactly("c", "b");
    }

    @Test
    void theWholePlaceIsTold() {
        var a = curricula.lesson(middle(), "a");
        var place = people.as(ANNA, () -> lessons.place(a.id())).orElseThrow();
        assertThat(place.path()).isEqualTo("cycle/middle/a");
        assertThat(place.programme()).isEqualTo(map.programme());
    }

    @Test
    void aMoveIsAnnouncedButNotALessonThatNobodyCanReadYet(ApplicationEvents events) {
        events.clear();
        var a = curricula.lesson(primary(), "a");
        assertThat(events.stream(CurriculumChanged.class)).isEmpty();
        curricula.changed(ANNA, () -> lessons.move(a.id(), middle(), 1));
        assertThat(events.stream(CurriculumChanged.class)).containsExactly(new CurriculumChanged(id()));
    }

    @Test
    void anotherSchoolSeesAndTouchesNothing() {
        var a = curricula.lesson(primary(), "a");
        people.run(LIN, () -> {
            assertThat(lessons.place(a.id())).isEmpty();
            assertThatThrownBy(() -> lessons.add(primary(), new Slug("x"))).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> lessons.changeSlug(a.id(), new Slug("x"))).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> lessons.move(a.id(), primary(), 1)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> lessons.archive(a.id())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> lessons.restore(a.id())).isInstanceOf(NotFound.class);
        });
        assertThat(people.as(BEN, () -> lessons.place(a.id()))).isPresent();
    }

    private ProgrammeId id() {
        return map.programme().id();
    }

    private UnitId primary() {
        return map.rows().getFirst().cells().get(0).unit().id();
    }

    private UnitId middle() {
        return map.rows().getFirst().cells().get(1).unit().id();
    }
}
