package dev.gradus.review.ui;

import com.vaadin.flow.component.Component;
import dev.gradus.platform.ui.Notices;
import dev.gradus.publishing.PublishResult;
import dev.gradus.review.Submission;

/** Publishes what was submitted and says how it went. */
final class Publishing {

    private Publishing() {}

    static void publish(Component view, ReviewServices services, Submission submission) {
        switch (services.publications().publish(submission.text(), submission.revision())) {
            case PublishResult.Published published -> Notices.done(view.getTranslation("review.published"));
            case PublishResult.NotApproved refused -> Notices.problem(view.getTranslation("review.notApproved"));
            case PublishResult.Archived archived -> Notices.problem(view.getTranslation("review.archived"));
            case PublishResult.Faulty faulty ->
                Notices.problem(
                        view.getTranslation("review.faulty", faulty.problems().size()));
        }
    }
}
