package dev.gradus.publishing;

import static dev.gradus.people.TestPeople.ANNA;
import static dev.gradus.people.TestPeople.BEN;
import static dev.gradus.people.TestPeople.DAN;
import static dev.gradus.people.TestPeople.MEI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.curriculum.Lessons;
import dev.gradus.curriculum.Programmes;
import dev.gradus.curriculum.Strands;
import dev.gradus.lesson.LessonDesk;
import dev.gradus.people.TestPeople;
import dev.gradus.platform.NotFound;
import dev.gradus.review.ReviewDesk;
import dev.gradus.review.Submissions;
import dev.gradus.testing.IntegrationTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What students see, when they begin to and when they cease to. */
@IntegrationTest
class PublicationsTests {

    private final Publications publications;
    private final Submissions submissions;
    private final Programmes programmes;
    private final Strands strands;
    private final Lessons lessons;
    private final ReviewDesk reviews;
    private final PublishingDesk publishing;
    private final LessonDesk desk;
    private final TestPeople people;

    PublicationsTests(
            Publications publications,
            Submissions submissions,
            Programmes programmes,
            Strands strands,
            Lessons lessons,
            ReviewDesk reviews,
            PublishingDesk publishing,
            LessonDesk desk,
            TestPeople people) {
        this.publications = publications;
        this.submissions = submissions;
        this.programmes = programmes;
        this.strands = strands;
        this.lessons = lessons;
        this.reviews = reviews;
        this.publishing = publishing;
        this.desk = desk;
        this.people = people;
    }

    @Test
    void onlyWhatALeadApprovedIsPublished() {
        var untouched = desk.written("A puddle dries.");
        var waiting = desk.written("A puddle dries.");
        reviews.submitted(waiting);
        var declined = desk.written("A puddle dries.");
        reviews.requestChanges(BEN, reviews.submitted(declined), "Name the sun.");
        var takenBack = desk.written("A puddle dries.");
        var submission = reviews.submitted(takenBack);
        people.as(ANNA, () -> submissions.withdraw(submission.id()));

        for (var text : List.of(untouched, waiting, declined, takenBack)) {
            assertThat(publishing.publish(text)).isInstanceOf(PublishResult.NotApproved.class);
            assertThat(publishing.shown(text)).isEmpty();
        }
    }

    @Test
    void anApprovalIsForTheRevisionThatWasRead() {
        var approved = desk.written("A puddle dries.");
        reviews.approved(approved);
        var longer = desk.written(approved, "A puddle dries in the sun.");

        assertThat(publishing.publish(longer)).isInstanceOf(PublishResult.NotApproved.class);
        assertThat(publishing.publish(approved)).isInstanceOf(PublishResult.Published.class);
        assertThat(publishing.source(approved)).contains("A puddle dries.").doesNotContain("in the sun");
    }

    @Test
    void theLastWordOnARevisionCounts() {
        var text = desk.written("A puddle dries.");
        reviews.approved(text);
        var again = reviews.submitted(text);
        assertThat(publishing.publish(text)).as("still approved").isInstanceOf(PublishResult.Published.class);
        publishing.withdraw(text);
        reviews.requestChanges(DAN, again, "The sun is missing.");

        assertThat(publishing.publish(text)).isInstanceOf(PublishResult.NotApproved.class);
    }

    @Test
    void aPublicationSaysWhoPublishedWhat() {
        var text = desk.written("A puddle dries.");
        reviews.approved(text);

        assertThat(publishing.publish(text)).isInstanceOfSatisfying(PublishResult.Published.class, done -> {
            assertThat(done.publication().revision()).isEqualTo(text.head().id());
            assertThat(done.publication().publishedBy()).isEqualTo("Ben");
            assertThat(people.as(ANNA, () -> publications.live(text.lesson(), "en")))
                    .contains(done.publication());
        });
    }

    @Test
    void theLastPublishedIsToldWithTheWayToIt() {
        var text = desk.complete("A puddle dries.");
        reviews.approved(text);
        people.run(BEN, () -> publications.publish(text.id(), text.head().id()));
        var place = people.as(ANNA, () -> lessons.place(text.lesson()).orElseThrow());

        assertThat(people.as(ANNA, () -> publications.recent(1)))
                .singleElement()
                .satisfies(last -> assertThat(last.path())
                        .isEqualTo("/en/" + place.programme().slug() + "/" + place.path()));
        assertThat(people.as(MEI, () -> publications.recent(1_000)))
                .noneMatch(last -> last.path().contains(place.programme().slug().value()));
        people.run(BEN, () -> publications.withdraw(text.lesson(), "en", ""));
        assertThat(people.as(ANNA, () -> publications.recent(1_000)))
                .noneMatch(last -> last.path().contains(place.programme().slug().value()));
    }

    @Test
    void theNewerTakesThePlaceOfTheOlder() {
        var first = publishing.published("A puddle dries.");
        var second = desk.written(first, "A puddle dries in the sun.");
        assertThat(publishing.source(first)).as("a draft changes nothing").doesNotContain("in the sun");
        reviews.approved(second);
        publishing.publish(second);

        assertThat(publishing.source(first)).contains("in the sun");
        assertThat(publishing.ends(first)).containsExactly("SUPERSEDED", "live");
    }

    @Test
    void whatIsArchivedIsNotShownAndComesBackWhenItDoes() {
        var text = publishing.published("A puddle dries.");
        var place = publishing.place(text);

        people.run(ANNA, () -> lessons.archive(text.lesson()));
        assertThat(publishing.shown(text)).as("lesson").isEmpty();
        people.run(ANNA, () -> lessons.restore(text.lesson()));
        assertThat(publishing.shown(text)).isPresent();

        people.run(BEN, () -> strands.archive(place.strand().id()));
        assertThat(publishing.shown(text)).as("strand").isEmpty();
        people.run(BEN, () -> strands.restore(place.strand().id()));
        assertThat(publishing.shown(text)).isPresent();

        people.run(BEN, () -> programmes.archive(place.programme().id()));
        assertThat(publishing.shown(text)).as("programme").isEmpty();
        people.run(BEN, () -> programmes.restore(place.programme().id()));
        assertThat(publishing.shown(text)).isPresent();
    }

    @Test
    void whatIsArchivedIsNotPublished() {
        var text = desk.written("A puddle dries.");
        reviews.approved(text);
        people.run(ANNA, () -> lessons.archive(text.lesson()));

        assertThat(publishing.publish(text)).isInstanceOf(PublishResult.Archived.class);

        people.run(ANNA, () -> lessons.restore(text.lesson()));
        people.run(BEN, () -> strands.archive(publishing.place(text).strand().id()));
        assertThat(publishing.publish(text)).isInstanceOf(PublishResult.Archived.class);
        assertThat(publishing.ends(text)).isEmpty();
    }

    @Test
    void anotherSchoolNeitherPublishesNorTakesBackNorAsks() {
        var waiting = desk.written("A puddle dries.");
        reviews.approved(waiting);
        var live = publishing.published("A cloud grows.");
        var programme = publishing.place(live).programme().id();

        assertThatThrownBy(() -> people.as(
                        MEI,
                        () -> publications.publish(waiting.id(), waiting.head().id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> people.as(MEI, () -> publications.withdraw(live.lesson(), "en", "")))
                .isInstanceOf(NotFound.class);
        assertThat(people.as(MEI, () -> publications.live(live.lesson(), "en"))).isEmpty();
        assertThat(people.as(BEN, () -> publications.states(programme, "en"))).containsOnlyKeys(live.lesson());
        assertThat(people.as(MEI, () -> publications.states(programme, "en"))).isEmpty();
        assertThat(publishing.shown(live)).isPresent();
    }

    @Test
    void aRevisionIsPublishedAsTheTextItIs() {
        var one = desk.written("A puddle dries.");
        var other = desk.written("A cloud grows.");
        reviews.approved(other);

        assertThatThrownBy(() -> people.as(
                        BEN, () -> publications.publish(one.id(), other.head().id())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theStatesOfAProgrammeTellLiveFromTakenBack() {
        var text = publishing.published("A puddle dries.");
        var programme = publishing.place(text).programme().id();
        assertThat(people.as(ANNA, () -> publications.states(programme, "en")))
                .containsEntry(text.lesson(), new PublicationState(text.head().id(), true));
        publishing.withdraw(text);
        assertThat(people.as(ANNA, () -> publications.states(programme, "en")))
                .containsEntry(text.lesson(), new PublicationState(text.head().id(), false));
        assertThat(people.as(ANNA, () -> publications.states(programme, "zh-CN")))
                .isEmpty();
    }
}
