package dev.gradus.review;

import dev.gradus.lesson.LessonText;
import dev.gradus.people.Person;
import dev.gradus.people.TestPeople;
import org.springframework.stereotype.Component;

/** What authors and leads do with a draft, for tests that begin where it is done. */
@Component
public class ReviewDesk {

    private final TestPeople people;
    private final Submissions submissions;

    ReviewDesk(TestPeople people, Submissions submissions) {
        this.people = people;
        this.submissions = submissions;
    }

    public SubmitResult submit(Person author, LessonText text, String message) {
        return people.as(author, () -> submissions.submit(text.id(), text.head().id(), message));
    }

    /** By ANNA. */
    public Submission submitted(LessonText text) {
        return submittedBy(TestPeople.ANNA, text);
    }

    public Submission submittedBy(Person author, LessonText text) {
        return switch (submit(author, text, "")) {
            case SubmitResult.Submitted done -> done.submission();
            case SubmitResult other -> throw new AssertionError(other);
        };
    }

    public DecisionResult approve(Person lead, Submission submission, String message) {
        return people.as(lead, () -> submissions.approve(submission.id(), message));
    }

    public DecisionResult requestChanges(Person lead, Submission submission, String message) {
        return people.as(lead, () -> submissions.requestChanges(submission.id(), message));
    }

    /** Submitted by ANNA, approved by BEN. */
    public Submission approved(LessonText text) {
        return decided(approve(TestPeople.BEN, submitted(text), ""));
    }

    public static Submission decided(DecisionResult result) {
        return switch (result) {
            case DecisionResult.Decided done -> done.submission();
            case DecisionResult other -> throw new AssertionError(other);
        };
    }

    /** As ANNA finds it. */
    public Submission now(Submission submission) {
        return people.as(TestPeople.ANNA, () -> submissions.get(submission.id()));
    }

    public Decision decision(Submission submission) {
        var decision = now(submission).decision();
        if (decision == null) {
            throw new AssertionError("not decided: " + submission);
        }
        return decision;
    }
}
