package dev.gradus.review;

import static dev.gradus.curriculum.LessonState.APPROVED;
import static dev.gradus.curriculum.LessonState.CHANGES_REQUESTED;
import static dev.gradus.curriculum.LessonState.DRAFT;
import static dev.gradus.curriculum.LessonState.IN_REVIEW;
import static dev.gradus.curriculum.LessonState.PUBLISHED;
import static dev.gradus.curriculum.LessonState.PUBLISHED_CHANGED;
import static dev.gradus.curriculum.LessonState.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.curriculum.LessonState;
import dev.gradus.lesson.RevisionId;
import dev.gradus.publishing.PublicationState;
import dev.gradus.review.Decision.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The one word that the map says of draft, submission and publication. Numbers are revisions. */
class MapStatesTests {

    @Test
    void beforeAnythingIsPublished() {
        assertThat(state(1, null, null)).isEqualTo(DRAFT);
        assertThat(state(1, submitted(1, null), null)).isEqualTo(IN_REVIEW);
        assertThat(state(2, submitted(1, null), null)).as("still being written").isEqualTo(IN_REVIEW);
        assertThat(state(1, submitted(1, Outcome.WITHDRAWN), null)).isEqualTo(DRAFT);
        assertThat(state(1, submitted(1, Outcome.APPROVED), null)).isEqualTo(APPROVED);
        assertThat(state(2, submitted(1, Outcome.APPROVED), null))
                .as("what was approved is not what the draft says now")
                .isEqualTo(DRAFT);
    }

    @Test
    void requestedChangesStayUntilTheNextSubmission() {
        assertThat(state(1, submitted(1, Outcome.CHANGES_REQUESTED), null)).isEqualTo(CHANGES_REQUESTED);
        assertThat(state(3, submitted(1, Outcome.CHANGES_REQUESTED), null)).isEqualTo(CHANGES_REQUESTED);
        assertThat(state(3, submitted(3, null), null)).isEqualTo(IN_REVIEW);
    }

    @Test
    void whileStudentsSeeIt() {
        assertThat(state(1, submitted(1, Outcome.APPROVED), live(1))).isEqualTo(PUBLISHED);
        assertThat(state(2, submitted(1, Outcome.APPROVED), live(1))).isEqualTo(PUBLISHED_CHANGED);
        assertThat(state(2, submitted(2, null), live(1))).isEqualTo(IN_REVIEW);
        assertThat(state(2, submitted(2, Outcome.APPROVED), live(1))).isEqualTo(APPROVED);
        assertThat(state(2, submitted(2, Outcome.CHANGES_REQUESTED), live(1))).isEqualTo(CHANGES_REQUESTED);
        assertThat(state(2, submitted(2, Outcome.WITHDRAWN), live(1))).isEqualTo(PUBLISHED_CHANGED);
    }

    @Test
    void afterItWasTakenBack() {
        assertThat(state(1, submitted(1, Outcome.APPROVED), takenBack(1))).isEqualTo(WITHDRAWN);
        assertThat(state(2, submitted(1, Outcome.APPROVED), takenBack(1))).isEqualTo(DRAFT);
    }

    private static LessonState state(long head, @Nullable Asked submission, @Nullable PublicationState publication) {
        return MapStates.state(new RevisionId(head), submission, publication);
    }

    private static Asked submitted(long revision, @Nullable Outcome outcome) {
        return new Asked(new RevisionId(revision), outcome);
    }

    private static PublicationState live(long revision) {
        return new PublicationState(new RevisionId(revision), true);
    }

    private static PublicationState takenBack(long revision) {
        return new PublicationState(new RevisionId(revision), false);
    }
}
