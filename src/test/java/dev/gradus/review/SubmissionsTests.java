package dev.gradus.review;

import static dev.gradus.people.TestPeople.ANNA;
import static dev.gradus.people.TestPeople.BEN;
import static dev.gradus.people.TestPeople.DAN;
import static dev.gradus.people.TestPeople.LIN;
import static dev.gradus.people.TestPeople.MEI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.curriculum.LessonState;
import dev.gradus.curriculum.Lessons;
import dev.gradus.curriculum.ProgrammeId;
import dev.gradus.curriculum.Programmes;
import dev.gradus.fit.Lack;
import dev.gradus.lesson.CompleteLesson;
import dev.gradus.lesson.LessonDesk;
import dev.gradus.lesson.LessonText;
import dev.gradus.people.Person;
import dev.gradus.people.TestPeople;
import dev.gradus.platform.NotFound;
import dev.gradus.publishing.Publications;
import dev.gradus.publishing.PublishResult;
import dev.gradus.testing.AtOnce;
import dev.gradus.testing.IntegrationTest;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** From a finished draft to a decision. */
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
        var text = written("A puddle dries.");
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
        var seen = written("A puddle dries.");
        desk.saved(BEN, seen.id(), seen.head().id(), "A puddle dries in the sun.");

        assertThat(reviews.submit(ANNA, seen, "")).isInstanceOf(SubmitResult.Outdated.class);
        assertThat(newest(seen)).isEmpty();
    }

    @Test
    void aTextWithErrorsIsNotSubmitted() {
        var text = written(":::activity{minutes=soon}\nLook.\n:::");

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
        var text = written("The puddle went ".repeat(40) + "away.");

        assertThat(reviews.submit(ANNA, text, "")).isInstanceOf(SubmitResult.Submitted.class);
    }

    @Test
    void whatStudentsSeeAlreadyIsNotSubmittedAgain() {
        var text = written("A puddle dries.");
        reviews.approved(text);
        people.as(BEN, () -> publications.publish(text.id(), text.head().id()));

        assertThat(reviews.submit(ANNA, text, "")).isInstanceOf(SubmitResult.NothingNew.class);
    }

    @Test
    void oneSubmissionOfATextWaitsAtATime() {
        var text = written("A puddle dries.");
        var first = reviews.submitted(text);
        var longer = written(text, "A puddle dries in the sun.");

        assertThat(reviews.submit(BEN, longer, ""))
                .isInstanceOfSatisfying(
                        SubmitResult.AlreadyOpen.class,
                        open -> assertThat(open.submission().id()).isEqualTo(first.id()));
    }

    @Test
    void ofTwoWhoSubmitAtOnceOneIsFirst() throws Exception {
        var text = written("A puddle dries.");

        assertThat(AtOnce.<Object>all(() -> reviews.submit(ANNA, text, ""), () -> reviews.submit(BEN, text, "")))
                .hasAtLeastOneElementOfType(SubmitResult.Submitted.class)
                .hasAtLeastOneElementOfType(SubmitResult.AlreadyOpen.class);
    }

    @Test
    void nobodyDecidesOnWhatTheySubmitted() {
        var submission = reviews.submittedBy(BEN, written("A puddle dries."));

        assertThat(reviews.approve(BEN, submission, "")).isInstanceOf(DecisionResult.OwnWork.class);
        assertThat(reviews.requestChanges(BEN, submission, "More.")).isInstanceOf(DecisionResult.OwnWork.class);
        assertThat(people.as(BEN, () -> submissions.mayDecide(submission))).isFalse();
        assertThat(now(submission).isOpen()).isTrue();
        assertThat(people.as(DAN, () -> submissions.mayDecide(submission))).isTrue();
        assertThat(reviews.approve(DAN, submission, "")).isInstanceOf(DecisionResult.Decided.class);
    }

    @Test
    void nobodyDecidesOnWhatTheyWrote() {
        var text = written("A puddle dries.");
        desk.saved(BEN, text.id(), text.head().id(), CompleteLesson.body("Ben wrote this."));
        var submission = reviews.submitted(desk.now(text.id()));

        assertThat(reviews.approve(BEN, submission, "")).isInstanceOf(DecisionResult.OwnWork.class);
        assertThat(people.as(BEN, () -> submissions.mayDecide(submission))).isFalse();
        assertThat(reviews.approve(DAN, submission, "")).isInstanceOf(DecisionResult.Decided.class);
    }

    @Test
    void whoAsksForChangesSaysWhich() {
        var submission = reviews.submitted(written("A puddle dries."));

        assertThat(reviews.requestChanges(BEN, submission, " \n ")).isInstanceOf(DecisionResult.MessageMissing.class);
        assertThat(now(submission).isOpen()).isTrue();
    }

    @Test
    void theAuthorReadsTheDecisionAndItsMessageOnce() {
        var changes = reviews.submitted(written("A puddle dries."));
        reviews.requestChanges(BEN, changes, " Name the sun. ");
        var approved =
                ReviewDesk.decided(reviews.approve(DAN, reviews.submitted(written("A cloud grows.")), "Lovely."));

        var news = people.as(ANNA, () -> submissions.myOutcomes(true, 100));
        assertThat(news).extracting(Submission::id).contains(changes.id(), approved.id());
        assertThat(decision(changes))
                .returns(Decision.Outcome.CHANGES_REQUESTED, Decision::outcome)
                .returns("Name the sun.", Decision::message)
                .returns("Ben", Decision::byName);
        assertThat(decision(approved))
                .returns(Decision.Outcome.APPROVED, Decision::outcome)
                .returns("Lovely.", Decision::message)
                .returns("Dan", Decision::byName);

        people.run(BEN, () -> submissions.markSeen(changes.id()));
        assertThat(decision(changes).seen()).as("seen by somebody else").isFalse();
        people.run(ANNA, () -> submissions.markSeen(changes.id()));
        assertThat(decision(changes).seen()).isTrue();
        assertThat(people.as(ANNA, () -> submissions.myOutcomes(true, 100)))
                .extracting(Submission::id)
                .contains(approved.id())
                .doesNotContain(changes.id());
        assertThat(people.as(ANNA, () -> submissions.myOutcomes(false, 100)))
                .extracting(Submission::id)
                .contains(changes.id());
    }

    @Test
    void aMessageIsCutToWhatCanBeKept() {
        var submission = reviews.submitted(written("A puddle dries."));
        reviews.approve(BEN, submission, "x".repeat(Submissions.LONGEST_MESSAGE + 1));

        assertThat(decision(submission).message()).hasSize(Submissions.LONGEST_MESSAGE);
    }

    @Test
    void whatIsDecidedStaysDecided() {
        var submission = reviews.submitted(written("A puddle dries."));
        reviews.requestChanges(BEN, submission, "Name the sun.");

        assertThat(reviews.approve(DAN, submission, ""))
                .isInstanceOfSatisfying(
                        DecisionResult.AlreadyDecided.class,
                        already -> assertThat(already.submission().decision()).isNotNull());
        assertThat(people.as(ANNA, () -> submissions.withdraw(submission.id())))
                .isInstanceOf(DecisionResult.AlreadyDecided.class);
        assertThat(decision(submission).outcome()).isEqualTo(Decision.Outcome.CHANGES_REQUESTED);
        assertThat(queue(BEN)).extracting(Submission::id).doesNotContain(submission.id());
    }

    @Test
    void ofTwoLeadsWhoDecideAtOnceOneIsFirst() throws Exception {
        var submission = reviews.submitted(written("A puddle dries."));

        assertThat(AtOnce.<Object>all(
                        () -> reviews.approve(BEN, submission, ""),
                        () -> reviews.requestChanges(DAN, submission, "Name the sun.")))
                .hasAtLeastOneElementOfType(DecisionResult.Decided.class)
                .hasAtLeastOneElementOfType(DecisionResult.AlreadyDecided.class);
    }

    @Test
    void approvedAndPublishedIsOneStep() {
        var text = written("A puddle dries.");
        var submission = reviews.submitted(text);

        assertThat(people.as(BEN, () -> submissions.approveAndPublish(submission.id(), "Lovely.")))
                .isInstanceOfSatisfying(PublishDecision.Published.class, done -> {
                    assertThat(done.submission().shown()).isNotNull();
                    assertThat(done.submission().state()).isEqualTo(LessonState.PUBLISHED);
                });
        assertThat(decision(submission).message()).isEqualTo("Lovely.");
        assertThat(people.as(BEN, () -> submissions.approveAndPublish(submission.id(), "")))
                .isInstanceOfSatisfying(
                        PublishDecision.NotDecided.class,
                        late -> assertThat(late.why()).isInstanceOf(DecisionResult.AlreadyDecided.class));
    }

    @Test
    void whatCannotBePublishedIsNotApprovedEither() {
        var submission = reviews.submitted(written("A puddle dries."));
        people.run(ANNA, () -> lessons.archive(submission.lesson()));

        assertThat(people.as(BEN, () -> submissions.approveAndPublish(submission.id(), "")))
                .isInstanceOfSatisfying(
                        PublishDecision.NotPublished.class,
                        refused -> assertThat(refused.why()).isInstanceOf(PublishResult.Archived.class));
        assertThat(now(submission).isOpen()).isTrue();
    }

    @Test
    void whoSubmittedHearsOfThePublicationAndOfItsEnd() {
        var text = written("A puddle dries.");
        var submission = reviews.approved(text);
        read(submission);
        assertThat(isNews(submission)).isFalse();

        people.run(BEN, () -> publications.publish(text.id(), submission.revision()));
        assertThat(isNews(submission)).isTrue();
        read(submission);
        people.run(DAN, () -> publications.withdraw(text.lesson(), "en", " The sun is missing. "));

        assertThat(isNews(submission)).isTrue();
        assertThat(now(submission).shown()).satisfies(shown -> {
            assertThat(shown.byName()).isEqualTo("Ben");
            assertThat(shown.withdrawal()).satisfies(end -> {
                assertThat(end.byName()).isEqualTo("Dan");
                assertThat(end.message()).isEqualTo("The sun is missing.");
            });
        });
    }

    @Test
    void whatOneDidOneselfIsNoNews() {
        var text = written("A puddle dries.");
        var submission = reviews.submittedBy(BEN, text);
        reviews.approve(DAN, submission, "");
        people.run(BEN, () -> {
            submissions.markSeen(submission.id());
            publications.publish(text.id(), submission.revision());
        });

        assertThat(decision(submission).seen()).isTrue();
    }

    @Test
    void onlyWhoSubmittedTakesItBack() {
        var submission = reviews.submitted(written("A puddle dries."));

        assertThatThrownBy(() -> people.as(BEN, () -> submissions.withdraw(submission.id())))
                .isInstanceOf(NotFound.class);
        assertThat(people.as(ANNA, () -> submissions.withdraw(submission.id())))
                .isInstanceOf(DecisionResult.Decided.class);
        assertThat(reviews.approve(BEN, submission, "")).isInstanceOf(DecisionResult.AlreadyDecided.class);
        assertThat(people.as(ANNA, () -> submissions.myOutcomes(false, 100)))
                .as("taking back is no news to oneself")
                .extracting(Submission::id)
                .doesNotContain(submission.id());
    }

    @Test
    void aDecisionIsAboutTheSubmittedRevisionHoweverTheDraftGoesOn() {
        var text = written("A puddle dries.");
        var submission = reviews.submitted(text);
        var longer = written(text, "A puddle dries in the sun.");
        var decided = ReviewDesk.decided(reviews.approve(BEN, submission, ""));

        assertThat(decided.revision()).isEqualTo(text.head().id());
        assertThat(desk.history(text.id()))
                .as("autosaving does not thin out what was submitted")
                .contains(text.head().source(), longer.head().source());
    }

    @Test
    void aSubmissionThatANewerOneReplacedCannotBeDecided() {
        var text = written("A puddle dries.");
        var old = reviews.submitted(text);
        people.as(ANNA, () -> submissions.withdraw(old.id()));
        var fresh = reviews.submitted(written(text, "A puddle dries in the sun."));

        assertThat(reviews.approve(BEN, old, "")).isInstanceOf(DecisionResult.AlreadyDecided.class);
        assertThat(newest(text)).hasValueSatisfying(newest -> {
            assertThat(newest.id()).isEqualTo(fresh.id());
            assertThat(newest.isOpen()).isTrue();
        });
    }

    @Test
    void whatIsArchivedIsNotSubmittedAndDoesNotWait() {
        var waiting = reviews.submitted(written("A puddle dries."));
        var text = written("A cloud grows.");
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
        var waiting = reviews.submitted(written("A puddle dries."));
        var text = desk.now(waiting.text());
        people.as(BEN, () -> programmes.archive(programme(text)));

        assertThat(queue(BEN)).extracting(Submission::id).doesNotContain(waiting.id());
        assertThat(reviews.submit(ANNA, text, "")).isInstanceOf(SubmitResult.Archived.class);
    }

    @Test
    void anotherSchoolKnowsNothingOfIt() {
        var text = written("A puddle dries.");
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
        assertThat(now(submission).isOpen()).isTrue();
    }

    @Test
    void theQueuePagesOldestFirst() {
        var first = reviews.submitted(written("A puddle dries."));
        var second = reviews.submitted(written("A cloud grows."));
        var ids = queue(BEN).stream().map(Submission::id).toList();

        assertThat(ids).containsSubsequence(first.id(), second.id());
        int place = ids.indexOf(second.id());
        assertThat(people.as(BEN, () -> submissions.queue(place, 1)))
                .extracting(Submission::id)
                .containsExactly(second.id());
    }

    private void read(Submission submission) {
        people.run(ANNA, () -> submissions.markSeen(submission.id()));
    }

    private boolean isNews(Submission submission) {
        return people.as(ANNA, () -> submissions.myOutcomes(true, 1_000)).stream()
                .anyMatch(news -> news.id().equals(submission.id()));
    }

    private LessonText written(String body) {
        return written(desk.text(), body);
    }

    private LessonText written(LessonText text, String body) {
        desk.saved(ANNA, text.id(), text.head().id(), CompleteLesson.body(body));
        return desk.now(text.id());
    }

    private List<Submission> queue(Person lead) {
        return people.as(lead, () -> submissions.queue(0, 1_000));
    }

    private Optional<Submission> newest(LessonText text) {
        return people.as(ANNA, () -> submissions.newest(text.id()));
    }

    private Submission now(Submission submission) {
        return people.as(ANNA, () -> submissions.get(submission.id()));
    }

    private Decision decision(Submission submission) {
        var decision = now(submission).decision();
        if (decision == null) {
            throw new AssertionError("not decided: " + submission);
        }
        return decision;
    }

    private ProgrammeId programme(LessonText text) {
        return people.as(
                ANNA,
                () -> lessons.place(text.lesson()).orElseThrow().programme().id());
    }
}
