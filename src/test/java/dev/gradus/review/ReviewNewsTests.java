package dev.gradus.review;

import static dev.gradus.people.TestPeople.ANNA;
import static dev.gradus.people.TestPeople.BEN;
import static dev.gradus.people.TestPeople.DAN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.lesson.LessonDesk;
import dev.gradus.people.TestPeople;
import dev.gradus.publishing.Publications;
import dev.gradus.testing.IntegrationTest;
import org.junit.jupiter.api.Test;

/** What whoever submitted hears afterwards. */
@IntegrationTest
class ReviewNewsTests {

    private final Submissions submissions;
    private final Publications publications;
    private final ReviewDesk reviews;
    private final LessonDesk desk;
    private final TestPeople people;

    ReviewNewsTests(
            Submissions submissions,
            Publications publications,
            ReviewDesk reviews,
            LessonDesk desk,
            TestPeople people) {
        this.submissions = submissions;
        this.publications = publications;
        this.reviews = reviews;
        this.desk = desk;
        this.people = people;
    }

    @Test
    void theAuthorReadsTheDecisionAndItsMessageOnce() {
        var changes = reviews.submitted(desk.written("A puddle dries."));
        reviews.requestChanges(BEN, changes, " Name the sun. ");
        var approved =
                ReviewDesk.decided(reviews.approve(DAN, reviews.submitted(desk.written("A cloud grows.")), "Lovely."));

        var news = people.as(ANNA, () -> submissions.myOutcomes(true, 100));
        assertThat(news).extracting(Submission::id).contains(changes.id(), approved.id());
        assertThat(reviews.decision(changes))
                .returns(Decision.Outcome.CHANGES_REQUESTED, Decision::outcome)
                .returns("Name the sun.", Decision::message)
                .returns("Ben", Decision::byName);
        assertThat(reviews.decision(approved))
                .returns(Decision.Outcome.APPROVED, Decision::outcome)
                .returns("Lovely.", Decision::message)
                .returns("Dan", Decision::byName);

        people.run(BEN, () -> submissions.markSeen(changes.id()));
        assertThat(reviews.decision(changes).seen()).as("seen by somebody else").isFalse();
        people.run(ANNA, () -> submissions.markSeen(changes.id()));
        assertThat(reviews.decision(changes).seen()).isTrue();
        assertThat(people.as(ANNA, () -> submissions.myOutcomes(true, 100)))
                .extracting(Submission::id)
                .contains(approved.id())
                .doesNotContain(changes.id());
        assertThat(people.as(ANNA, () -> submissions.myOutcomes(false, 100)))
                .extracting(Submission::id)
                .contains(changes.id());
    }

    @Test
    void whoSubmittedHearsOfThePublicationAndOfItsEnd() {
        var text = desk.written("A puddle dries.");
        var submission = reviews.approved(text);
        read(submission);
        assertThat(isNews(submission)).isFalse();

        people.run(BEN, () -> publications.publish(text.id(), submission.revision()));
        assertThat(isNews(submission)).isTrue();
        read(submission);
        people.run(DAN, () -> publications.withdraw(text.lesson(), "en", " The sun is missing. "));

        assertThat(isNews(submission)).isTrue();
        assertThat(reviews.now(submission).shown()).satisfies(shown -> {
            assertThat(shown.byName()).isEqualTo("Ben");
            assertThat(shown.withdrawal()).satisfies(end -> {
                assertThat(end.byName()).isEqualTo("Dan");
                assertThat(end.message()).isEqualTo("The sun is missing.");
            });
        });
    }

    @Test
    void whatOneDidOneselfIsNoNews() {
        var text = desk.written("A puddle dries.");
        var submission = reviews.submittedBy(BEN, text);
        reviews.approve(DAN, submission, "");
        people.run(BEN, () -> {
            submissions.markSeen(submission.id());
            publications.publish(text.id(), submission.revision());
        });

        assertThat(reviews.decision(submission).seen()).isTrue();
    }

    private void read(Submission submission) {
        people.run(ANNA, () -> submissions.markSeen(submission.id()));
    }

    private boolean isNews(Submission submission) {
        return people.as(ANNA, () -> submissions.myOutcomes(true, 1_000)).stream()
                .anyMatch(news -> news.id().equals(submission.id()));
    }
}
