package dev.gradus.review.ui;

import static dev.gradus.people.TestPeople.ANNA;
import static dev.gradus.people.TestPeople.BEN;
import static dev.gradus.people.TestPeople.MEI;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.TextArea;
import dev.gradus.curriculum.Lessons;
import dev.gradus.lesson.CompleteLesson;
import dev.gradus.lesson.LessonDesk;
import dev.gradus.lesson.LessonText;
import dev.gradus.people.Person;
import dev.gradus.people.TestPeople;
import dev.gradus.publishing.Publications;
import dev.gradus.review.ReviewDesk;
import dev.gradus.review.Submission;
import dev.gradus.review.Submissions;
import dev.gradus.testing.IntegrationTest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The way of a lesson between its author and its reviewer, as both see it. */
@IntegrationTest
@ViewPackages(packages = "dev.gradus")
class ReviewViewsTests extends SpringBrowserlessTest {

    private final TestPeople people;
    private final LessonDesk desk;
    private final ReviewDesk reviews;
    private final Submissions submissions;
    private final Publications publications;
    private final Lessons lessons;

    ReviewViewsTests(
            TestPeople people,
            LessonDesk desk,
            ReviewDesk reviews,
            Submissions submissions,
            Publications publications,
            Lessons lessons) {
        this.people = people;
        this.desk = desk;
        this.reviews = reviews;
        this.submissions = submissions;
        this.publications = publications;
        this.lessons = lessons;
    }

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        people.signIn(ANNA);
        super.initVaadinEnvironment();
    }

    @AfterEach
    void nobodyStaysSignedIn() {
        people.signOut();
    }

    @Test
    void fromARequestForChangesTheAuthorComesToTheLesson() {
        var text = desk.complete("A puddle dries.");
        var submission = reviews.submitted(text);
        reviews.requestChanges(BEN, submission, "Say where the water goes.");

        sit(ANNA, "");
        assertThat(shown()).contains("The puddle").contains("Changes requested").contains("by Ben");
        sit(ANNA, "reviews/" + submission.id().value());
        assertThat(shown()).contains("Say where the water goes.");
        assertThat(link("Open the lesson and mend it").getHref())
                .isEqualTo("lessons/" + text.lesson().value() + "/en");
    }

    @Test
    void whoReviewsAgainReadsWhatWasRequestedAndWhatChangedSince() {
        var text = desk.complete("A puddle dries.");
        reviews.requestChanges(BEN, reviews.submitted(text), "Say where the water goes.");
        desk.saved(ANNA, text.id(), text.head().id(), CompleteLesson.body("A puddle dries in the sun."));
        var again = reviews.submitted(desk.now(text.id()));
        sit(BEN, "reviews/" + again.id().value());

        assertThat(shown()).contains("Changes requested by Ben", "Say where the water goes.");
        find(TabSheet.class).single().setSelectedIndex(1);
        assertThat(shown()).contains("When changes were requested", "sun").doesNotContain("published before");
    }

    @Test
    void aReviewLeadsToTheLessonAndItsMap() {
        var text = desk.complete("A puddle dries.");
        sit(BEN, "reviews/" + reviews.submitted(text).id().value());

        assertThat(link("Open the lesson").getHref())
                .isEqualTo("lessons/" + text.lesson().value() + "/en");
        assertThat(find(Anchor.class).all()).anyMatch(way -> way.getHref().startsWith("programmes/"));
    }

    @Test
    void nothingIsTakenFromStudentsUnasked() {
        var text = desk.complete("A puddle dries.");
        var submission = published(text);
        sit(BEN, "reviews/" + submission.id().value());

        press("Withdraw from students");
        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("The puddle")
                .contains("published again");
        press("Cancel");
        assertThat(isLive(text)).isTrue();

        press("Withdraw from students");
        test(find(Button.class, find(Dialog.class).single())
                        .withText("Withdraw from students")
                        .single())
                .click();
        assertThat(isLive(text)).isFalse();
        press("Publish again");
        assertThat(isLive(text)).isTrue();
    }

    @Test
    void whatIsTakenFromStudentsIsToldToItsAuthorWithTheReason() {
        var text = desk.complete("A puddle dries.");
        var submission = published(text);
        people.run(ANNA, () -> submissions.markSeen(submission.id()));
        people.run(BEN, () -> publications.withdraw(text.lesson(), "en", "The sun is missing."));

        sit(ANNA, "");
        assertThat(ways()).contains("reviews/" + submission.id().value());
        assertThat(shown()).contains("Withdrawn from students by Ben", "The sun is missing.");
        sit(ANNA, "reviews/" + submission.id().value());
        assertThat(shown())
                .contains(
                        "Approved by Ben", "Published by Ben", "Withdrawn from students by Ben", "The sun is missing.")
                .doesNotContain("not yet published");
    }

    /** The editor, the review, the list of reviews and the start page, each as ANNA and as BEN see it. */
    @Test
    void everyScreenHasTheSameWordForWhereALessonStands() {
        var text = desk.complete("A puddle dries.");
        var submission = reviews.submitted(text);
        said(submission, "In review");
        reviews.approve(BEN, submission, "");
        said(submission, "Approved");
        people.run(BEN, () -> publications.publish(text.id(), submission.revision()));
        said(submission, "Published");
        people.run(BEN, () -> publications.withdraw(text.lesson(), "en", ""));
        said(submission, "Withdrawn");
        people.run(BEN, () -> publications.publish(text.id(), submission.revision()));
        desk.saved(ANNA, text.id(), text.head().id(), CompleteLesson.body("A puddle dries in the sun."));
        said(submission, "Published, with newer changes");
        var second = reviews.submitted(desk.now(text.id()));
        said(submission, "In review");
        reviews.requestChanges(BEN, second, "Where?");
        said(submission, "Changes requested");
        said(second, "Changes requested");
        people.run(ANNA, () -> lessons.archive(text.lesson()));
        said(submission, "Archived");
    }

    private void said(Submission submission, String state) {
        for (var person : List.of(ANNA, BEN)) {
            sit(person, "lessons/" + submission.lesson().value() + "/en");
            assertThat(chips()).as("the editor of " + person.name()).containsExactly(state);
            sit(person, "reviews/" + submission.id().value());
            assertThat(chips()).as("the review of " + person.name()).containsExactly(state);
        }
        if (!state.equals("Archived")) {
            sit(ANNA, "programmes/" + submission.programme());
            assertThat(find(Span.class).withClassName("g-state").all())
                    .as("the map")
                    .anyMatch(sign -> state.equals(sign.getElement().getAttribute("title"))
                            && sign.getElement().getAttribute("aria-hidden") == null);
        }
        sit(ANNA, "reviews");
        assertThat(chips()).as("the list of reviews").contains(state);
    }

    private List<String> chips() {
        return find(Span.class).withClassName("g-chip").all().stream()
                .map(Span::getText)
                .toList();
    }

    @Test
    void whatIsApprovedAndNotPublishedIsNotForgotten() {
        var text = desk.complete("A puddle dries.");
        var submission = reviews.approved(text);

        sit(BEN, "reviews");
        assertThat(shown()).contains("Approved, not yet published");
        assertThat(ways()).contains("reviews/" + submission.id().value());
        people.run(BEN, () -> publications.publish(text.id(), text.head().id()));
        assertThat(people.as(BEN, () -> submissions.approvedUnpublished(1_000)))
                .noneMatch(other -> other.text().equals(text.id()));
    }

    @Test
    void whoAsksForChangesWithoutSayingWhichIsToldAtTheField() {
        sit(BEN, "reviews/" + reviews.submitted(desk.complete("Rain.")).id().value());
        press("Ask for changes");

        assertThat(find(TextArea.class).single().isInvalid()).isTrue();
    }

    @Test
    void whoIsAloneIsToldWhoCouldDecide() {
        var text = desk.complete("A puddle dries.");
        var mine = reviews.submittedBy(BEN, text);
        sit(BEN, "reviews/" + mine.id().value());
        // DAN leads the same school.
        assertThat(shown()).contains("another lead decides").doesNotContain("no other lead");
    }

    @Test
    void theEditorSaysWhereTheLessonStandsAndLeadsThere() {
        var text = desk.complete("A puddle dries.");
        var submission = reviews.submitted(text);
        reviews.requestChanges(BEN, submission, "Where?");
        sit(ANNA, "lessons/" + text.lesson().value() + "/en");

        assertThat(ways()).contains("reviews/" + submission.id().value());
        assertThat(chips()).containsExactly("Changes requested");
    }

    @Test
    void theMenuCountsWhatWaits() {
        reviews.submitted(desk.complete("A puddle dries."));
        sit(BEN, "");
        int waiting = people.as(BEN, submissions::waiting);
        int news = people.as(BEN, () -> submissions.myOutcomes(true, 99).size());

        assertThat(find(Span.class).withClassName("g-count").all())
                .extracting(Span::getText)
                .contains(String.valueOf(waiting + news));
        sit(MEI, "");
        assertThat(find(Span.class).withClassName("g-count").all()).isEmpty();
    }

    private Submission published(LessonText text) {
        var submission = reviews.approved(text);
        people.run(BEN, () -> publications.publish(text.id(), text.head().id()));
        return submission;
    }

    private boolean isLive(LessonText text) {
        return people.as(
                BEN, () -> publications.live(text.lesson(), text.language()).isPresent());
    }

    private void sit(Person person, String address) {
        cleanVaadinEnvironment();
        people.signIn(person);
        super.initVaadinEnvironment();
        UI.getCurrent().navigate(address);
    }

    private String shown() {
        return find(Main.class).single().getElement().getTextRecursively();
    }

    private List<String> ways() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private Anchor link(String text) {
        return find(Anchor.class).withText(text).single();
    }

    private void press(String text) {
        test(find(Button.class).withText(text).all().getFirst()).click();
    }
}
