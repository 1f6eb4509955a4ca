package dev.gradus.review;

import static dev.gradus.people.TestPeople.ANNA;
import static dev.gradus.people.TestPeople.BEN;
import static dev.gradus.people.TestPeople.LIN;
import static dev.gradus.people.TestPeople.MEI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.curriculum.Lessons;
import dev.gradus.curriculum.ProgrammeId;
import dev.gradus.curriculum.Programmes;
import dev.gradus.fit.Lack;
import dev.gradus.lesson.LessonDesk;
import dev.gradus.lesson.LessonText;
import dev.gradus.people.Person;
import dev.gradus.people.TestPeople;
import dev.gradus.platform.NotFound;
import dev.gradus.publishing.Publications;
import dev.gradus.testing.AtOnce;
import dev.gradus.testing.IntegrationTest;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How a finished draft comes to wait for a lead. */
@IntegrationTest
class SubmissionsTests {

    private final Submissions submissions;
    private final Publications publications;
    private final Programmes programmes;
    private final Lessons lessons;
    private final ReviewDesk reviews;
    private final LessonDesk desk;
    private final TestPeople people;

    SubmissionsTests(
            Submissions submissions,
            Publications publications,
            Programmes programmes,
            Lessons lessons,
            ReviewDesk reviews,
            LessonDesk desk,
            TestPeople people) {
        this.submissions = submissions;
        this.publications = publications;
        this.programmes = programmes;
        this.lessons = lessons;
        this.reviews = reviews;
        this.desk = desk;
        this.people = people;
    }

    @Test
    void aSubmissionWaitsWithItsMessageForALead() {
        var text = desk.written("A puddle dries.");
        var submitted = reviews.submit(ANNA, text, "  Is the start concrete enough? ");

        assertThat(submitted).isInstanceOfSatisfying(SubmitResult.Submitted.class, done -> {
            assertThat(done.submission().revision()).isEqualTo(text.head().id());
            assertThat(done.submission().byName()).isEqualTo("Anna");
            assertThat(done.submission().message()).isEqualTo("Is the start concrete enough?");
            assertThat(done.submission().isOpen()).isTrue();
            assertThat(queue(BEN)).contains(done.submission());
        });
    }

    @Test
    void onlyWhatTheAuthorSeesIsSubmitted() {
        var seen = desk.written("A puddle dries.");
        desk.saved(BEN, seen.id(), seen.head().id(), "A puddle dries in the sun.");

        assertThat(reviews.submit(ANNA, seen, "")).isInstanceOf(SubmitResult.Outdated.class);
        assertThat(newest(seen)).isEmpty();
    }

    @Test
    void aTextWithErrorsIsNotSubmitted() {
        var text = desk.written(":::activity{minutes=soon}\nLook.\n:::");

        assertThat(reviews.submit(ANNA, text, ""))
                .isInstanceOfSatisfying(
                        SubmitResult.Unready.class,
                        unready -> assertThat(unready.gate().mends()).isNotEmpty());
        assertThat(newest(text)).isEmpty();
    }

    @Test
    void aTextThatIsNoWholeLessonIsNotSubmitted() {
        var text = desk.text();
        desk.saved(ANNA, text.id(), text.head().id(), "A puddle dries.");

        assertThat(reviews.submit(ANNA, desk.now(text.id()), ""))
                .isInstanceOfSatisfying(
                        SubmitResult.Unready.class,
                        unready -> assertThat(unready.gate().lacks())
                                .extracting(Lack::kind)
                                .containsExactly(Lack.Kind.STEPS, Lack.Kind.ACTIVITY, Lack.Kind.QUESTION));
        assertThat(newest(text)).isEmpty();
    }

    @Test
    void hintsNeverKeepATextFromBeingSubmitted() {
        var text = desk.written("The puddle went ".repeat(40) + "away.");

        assertThat(reviews.submit(ANNA, text, "")).isInstanceOf(SubmitResult.Submitted.class);
    }

    @Test
    void whatStudentsSeeAlreadyIsNotSubmittedAgain() {
        var text = desk.written("A puddle dries.");
        reviews.approved(text);
        people.as(BEN, () -> publications.publish(text.id(), text.head().id()));

        assertThat(reviews.submit(ANNA, text, "")).isInstanceOf(SubmitResult.NothingNew.class);
    }

    @Test
    void oneSubmissionOfATextWaitsAtATime() {
        var text = desk.written("A puddle dries.");
        var first = reviews.submitted(text);
        var longer = desk.written(text, "A puddle dries in the sun.");

        assertThat(reviews.submit(BEN, longer, ""))
                .isInstanceOfSatisfying(
                        SubmitResult.AlreadyOpen.class,
                        open -> assertThat(open.submission().id()).isEqualTo(first.id()));
    }

    @Test
    void ofTwoWhoSubmitAtOnceOneIsFirst() throws Exception {
        var text = desk.written("A puddle dries.");

        assertThat(AtOnce.<Object>all(() -> reviews.submit(ANNA, text, ""), () -> reviews.submit(BEN, text, "")))
                .hasAtLeastOneElementOfType(SubmitResult.Submitted.class)
                .hasAtLeastOneElementOfType(SubmitResult.AlreadyOpen.class);
    }

    @Test
    void whatIsArchivedIsNotSubmittedAndDoesNotWait() {
        var waiting = reviews.submitted(desk.written("A puddle dries."));
        var text = desk.written("A cloud grows.");
        people.run(ANNA, () -> {
            lessons.archive(waiting.lesson());
            lessons.archive(text.lesson());
        });

        assertThat(reviews.submit(ANNA, text, "")).isInstanceOf(SubmitResult.Archived.class);
        assertThat(queue(BEN)).extracting(Submission::id).doesNotContain(waiting.id());
        assertThat(people.as(BEN, submissions::waiting)).isEqualTo(queue(BEN).size());

        people.run(ANNA, () -> lessons.restore(waiting.lesson()));
        assertThat(queue(BEN)).extracting(Submission::id).contains(waiting.id());
    }

    @Test
    void whatStandsInAnArchivedProgrammeDoesNotWaitEither() {
        var waiting = reviews.submitted(desk.written("A puddle dries."));
        var text = desk.now(waiting.text());
        people.as(BEN, () -> programmes.archive(programme(text)));

        assertThat(queue(BEN)).extracting(Submission::id).doesNotContain(waiting.id());
        assertThat(reviews.submit(ANNA, text, "")).isInstanceOf(SubmitResult.Archived.class);
    }

    @Test
    void anotherSchoolKnowsNothingOfIt() {
        var text = desk.written("A puddle dries.");
        var submission = reviews.submitted(text);

        assertThatThrownBy(() -> reviews.approve(MEI, submission, "")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reviews.requestChanges(MEI, submission, "More."))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reviews.submit(LIN, text, "")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> people.as(LIN, () -> submissions.withdraw(submission.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> people.as(MEI, () -> submissions.get(submission.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> people.run(LIN, () -> submissions.markSeen(submission.id())))
                .isInstanceOf(NotFound.class);
        assertThat(people.as(MEI, () -> submissions.newest(text.id()))).isEmpty();
        assertThat(people.as(MEI, () -> submissions.studentPath(submission))).isEmpty();
        assertThat(queue(MEI)).extracting(Submission::id).doesNotContain(submission.id());
        assertThat(reviews.now(submission).isOpen()).isTrue();
    }

    @Test
    void theQueuePagesOldestFirst() {
        var first = reviews.submitted(desk.written("A puddle dries."));
        var second = reviews.submitted(desk.written("A cloud grows."));
        var ids = queue(BEN).stream().map(Submission::id).toList();

        assertThat(ids).containsSubsequence(first.id(), second.id());
        int place = ids.indexOf(second.id());
        assertThat(people.as(BEN, () -> submissions.queue(place, 1)))
                .extracting(Submission::id)
                .containsExactly(second.id());
    }

    private List<Submission> queue(Person lead) {
        return people.as(lead, () -> submissions.queue(0, 1_000));
    }

    private Optional<Submission> newest(LessonText text) {
        return people.as(ANNA, () -> submissions.newest(text.id()));
    }

    private ProgrammeId programme(LessonText text) {
        return people.as(
                ANNA,
                () -> lessons.place(text.lesson()).orElseThrow().programme().id());
    }
}
