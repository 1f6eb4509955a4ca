package dev.gradus.review;

import static dev.gradus.people.TestPeople.ANNA;
import static dev.gradus.people.TestPeople.BEN;
import static dev.gradus.people.TestPeople.DAN;
import static dev.gradus.people.TestPeople.LIN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.curriculum.LessonState;
import dev.gradus.curriculum.Lessons;
import dev.gradus.lesson.LessonDesk;
import dev.gradus.lesson.LessonText;
import dev.gradus.people.Person;
import dev.gradus.people.TestPeople;
import dev.gradus.publishing.Publications;
import dev.gradus.testing.IntegrationTest;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The way back to one's own work. */
@IntegrationTest
class MyLessonsTests {

    private static final int ALL = 10_000;

    private final MyLessons mine;
    private final Publications publications;
    private final Lessons lessons;
    private final ReviewDesk reviews;
    private final LessonDesk desk;
    private final TestPeople people;

    MyLessonsTests(
            MyLessons mine,
            Publications publications,
            Lessons lessons,
            ReviewDesk reviews,
            LessonDesk desk,
            TestPeople people) {
        this.mine = mine;
        this.publications = publications;
        this.lessons = lessons;
        this.reviews = reviews;
        this.desk = desk;
        this.people = people;
    }

    @Test
    void aLessonIsInProgressUntilStudentsSeeItAsItIs() {
        var text = desk.complete("A puddle dries.");
        assertThat(state(ANNA, text)).contains(LessonState.DRAFT);

        var approved = reviews.approved(text);
        assertThat(state(ANNA, text)).contains(LessonState.APPROVED);
        people.run(BEN, () -> publications.publish(text.id(), approved.revision()));
        assertThat(state(ANNA, text)).isEmpty();

        desk.saved(ANNA, text.id(), text.head().id(), "A puddle dries in the sun.");
        assertThat(state(ANNA, text)).contains(LessonState.PUBLISHED_CHANGED);
    }

    @Test
    void itIsInTheListOfEverybodyWhoWroteInItAndOfNobodyElse() {
        var text = desk.complete("A puddle dries.");
        desk.saved(BEN, text.id(), text.head().id(), "A puddle dries in the sun.");

        assertThat(state(ANNA, text)).isPresent();
        assertThat(state(BEN, text)).isPresent();
        assertThat(state(DAN, text)).isEmpty();
        assertThat(state(LIN, text)).isEmpty();
    }

    @Test
    void whatIsArchivedIsOutOfSight() {
        var text = desk.complete("A puddle dries.");
        people.run(ANNA, () -> lessons.archive(text.lesson()));

        assertThat(state(ANNA, text)).isEmpty();
    }

    @Test
    void theLastSavedComesFirst() {
        desk.complete("A puddle dries.");
        var last = desk.text();

        assertThat(people.as(ANNA, () -> mine.unfinished(1)))
                .singleElement()
                .satisfies(lesson -> assertThat(lesson.lesson()).isEqualTo(last.lesson()));
    }

    private Optional<LessonState> state(Person person, LessonText text) {
        return people.as(person, () -> mine.unfinished(ALL)).stream()
                .filter(lesson -> lesson.lesson().equals(text.lesson()))
                .map(MyLesson::state)
                .findFirst();
    }
}
