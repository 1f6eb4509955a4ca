package dev.gradus.review;

import static dev.gradus.people.TestPeople.ANNA;
import static dev.gradus.people.TestPeople.BEN;
import static dev.gradus.people.TestPeople.DAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.curriculum.LessonState;
import dev.gradus.curriculum.Lessons;
import dev.gradus.lesson.CompleteLesson;
import dev.gradus.lesson.LessonDesk;
import dev.gradus.people.TestPeople;
import dev.gradus.platform.NotFound;
import dev.gradus.publishing.PublishResult;
import dev.gradus.testing.AtOnce;
import dev.gradus.testing.IntegrationTest;
import org.junit.jupiter.api.Test;

/** Who decides on a submission, once and for all, and what a decision is about. */
@IntegrationTest
class DecisionsTests {

    private final Submissions submissions;
    private final Lessons lessons;
    private final ReviewDesk reviews;
    private final LessonDesk desk;
    private final TestPeople people;

    DecisionsTests(Submissions submissions, Lessons lessons, ReviewDesk reviews, LessonDesk desk, TestPeople people) {
        this.submissions = submissions;
        this.lessons = lessons;
        this.reviews = reviews;
        this.desk = desk;
        this.people = people;
    }

    @Test
    void nobodyDecidesOnWhatTheySubmitted() {
        var submission = reviews.submittedBy(BEN, desk.written("A puddle dries."));

        assertThat(reviews.approve(BEN, submission, "")).isInstanceOf(DecisionResult.OwnWork.class);
        assertThat(reviews.requestChanges(BEN, submission, "More.")).isInstanceOf(DecisionResult.OwnWork.class);
        assertThat(people.as(BEN, () -> submissions.mayDecide(submission))).isFalse();
        assertThat(reviews.now(submission).isOpen()).isTrue();
        assertThat(people.as(DAN, () -> submissions.mayDecide(submission))).isTrue();
        assertThat(reviews.approve(DAN, submission, "")).isInstanceOf(DecisionResult.Decided.class);
    }

    @Test
    void nobodyDecidesOnWhatTheyWrote() {
        var text = desk.written("A puddle dries.");
        desk.saved(BEN, text.id(), text.head().id(), CompleteLesson.body("Ben wrote this."));
        var submission = reviews.submitted(desk.now(text.id()));

        assertThat(reviews.approve(BEN, submission, "")).isInstanceOf(DecisionResult.OwnWork.class);
        assertThat(people.as(BEN, () -> submissions.mayDecide(submission))).isFalse();
        assertThat(reviews.approve(DAN, submission, "")).isInstanceOf(DecisionResult.Decided.class);
    }

    @Test
    void whoAsksForChangesSaysWhich() {
        var submission = reviews.submitted(desk.written("A puddle dries."));

        assertThat(reviews.requestChanges(BEN, submission, " \n ")).isInstanceOf(DecisionResult.MessageMissing.class);
        assertThat(reviews.now(submission).isOpen()).isTrue();
    }

    @Test
    void aMessageIsCutToWhatCanBeKept() {
        var submission = reviews.submitted(desk.written("A puddle dries."));
        reviews.approve(BEN, submission, "x".repeat(Submissions.LONGEST_MESSAGE + 1));

        assertThat(reviews.decision(submission).message()).hasSize(Submissions.LONGEST_MESSAGE);
    }

    @Test
    void whatIsDecidedStaysDecided() {
        var submission = reviews.submitted(desk.written("A puddle dries."));
        reviews.requestChanges(BEN, submission, "Name the sun.");

        assertThat(reviews.approve(DAN, submission, ""))
                .isInstanceOfSatisfying(
                        DecisionResult.AlreadyDecided.class,
                        already -> assertThat(already.submission().decision()).isNotNull());
        assertThat(people.as(ANNA, () -> submissions.withdraw(submission.id())))
                .isInstanceOf(DecisionResult.AlreadyDecided.class);
        assertThat(reviews.decision(submission).outcome()).isEqualTo(Decision.Outcome.CHANGES_REQUESTED);
        assertThat(people.as(BEN, () -> submissions.queue(0, 1_000)))
                .extracting(Submission::id)
                .doesNotContain(submission.id());
    }

    @Test
    void ofTwoLeadsWhoDecideAtOnceOneIsFirst() throws Exception {
        var submission = reviews.submitted(desk.written("A puddle dries."));

        assertThat(AtOnce.<Object>all(
                        () -> reviews.approve(BEN, submission, ""),
                        () -> reviews.requestChanges(DAN, submission, "Name the sun.")))
                .hasAtLeastOneElementOfType(DecisionResult.Decided.class)
                .hasAtLeastOneElementOfType(DecisionResult.AlreadyDecided.class);
    }

    @Test
    void approvedAndPublishedIsOneStep() {
        var text = desk.written("A puddle dries.");
        var submission = reviews.submitted(text);

        assertThat(people.as(BEN, () -> submissions.approveAndPublish(submission.id(), "Lovely.")))
                .isInstanceOfSatisfying(PublishDecision.Published.class, done -> {
                    assertThat(done.submission().shown()).isNotNull();
                    assertThat(done.submission().state()).isEqualTo(LessonState.PUBLISHED);
                });
        assertThat(reviews.decision(submission).message()).isEqualTo("Lovely.");
        assertThat(people.as(BEN, () -> submissions.approveAndPublish(submission.id(), "")))
                .isInstanceOfSatisfying(
                        PublishDecision.NotDecided.class,
                        late -> assertThat(late.why()).isInstanceOf(DecisionResult.AlreadyDecided.class));
    }

    @Test
    void whatCannotBePublishedIsNotApprovedEither() {
        var submission = reviews.submitted(desk.written("A puddle dries."));
        people.run(ANNA, () -> lessons.archive(submission.lesson()));

        assertThat(people.as(BEN, () -> submissions.approveAndPublish(submission.id(), "")))
                .isInstanceOfSatisfying(
                        PublishDecision.NotPublished.class,
                        refused -> assertThat(refused.why()).isInstanceOf(PublishResult.Archived.class));
        assertThat(reviews.now(submission).isOpen()).isTrue();
    }

    @Test
    void onlyWhoSubmittedTakesItBack() {
        var submission = reviews.submitted(desk.written("A puddle dries."));

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
        var text = desk.written("A puddle dries.");
        var submission = reviews.submitted(text);
        var longer = desk.written(text, "A puddle dries in the sun.");
        var decided = ReviewDesk.decided(reviews.approve(BEN, submission, ""));

        assertThat(decided.revision()).isEqualTo(text.head().id());
        assertThat(desk.history(text.id()))
                .as("autosaving does not thin out what was submitted")
                .contains(text.head().source(), longer.head().source());
    }

    @Test
    void aSubmissionThatANewerOneReplacedCannotBeDecided() {
        var text = desk.written("A puddle dries.");
        var old = reviews.submitted(text);
        people.as(ANNA, () -> submissions.withdraw(old.id()));
        var fresh = reviews.submitted(desk.written(text, "A puddle dries in the sun."));

        assertThat(reviews.approve(BEN, old, "")).isInstanceOf(DecisionResult.AlreadyDecided.class);
        assertThat(people.as(ANNA, () -> submissions.newest(text.id()))).hasValueSatisfying(newest -> {
            assertThat(newest.id()).isEqualTo(fresh.id());
            assertThat(newest.isOpen()).isTrue();
        });
    }
}
